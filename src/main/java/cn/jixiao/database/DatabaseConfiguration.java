package cn.jixiao.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${jixiao.db.url:}' == ''")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedServer embeddedServer(@Value("${jixiao.data-dir}") Path folder) {
            return EmbeddedServer.start(folder);
        }

        @Bean
        Database database(EmbeddedServer server) {
            return server.database("jixiao");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${jixiao.db.url:}' != ''")
    static class External {

        @Bean
        Database database(DatabaseSettings settings, @Value("${jixiao.db.url}") String url) {
            return settings.database(url);
        }
    }

    @Bean
    JdbcConnectionDetails applicationConnection(Database database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.application().user();
            }

            @Override
            public String getPassword() {
                return database.application().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.applicationUrl();
            }
        };
    }

    @Bean
    FlywayConnectionDetails ownerConnection(Database database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return database.owner().user();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    /** Migrations grant to {@code ${application}}, whatever the installation calls that role. */
    @Bean
    FlywayConfigurationCustomizer namesTheApplicationRole(Database database) {
        return flyway ->
                flyway.placeholders(Map.of("application", database.application().user()));
    }
}
