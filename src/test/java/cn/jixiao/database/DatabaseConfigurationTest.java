package cn.jixiao.database;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.StartRefused;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class DatabaseConfigurationTest {

    private static final Map<String, Object> OWN_SERVER = Map.of(
            "JIXIAO_DB_URL", "jdbc:postgresql://db.yunchuan.example:5432/jixiao",
            "JIXIAO_DB_USER", "serving",
            "JIXIAO_DB_PASSWORD", "7-herons-by-the-river",
            "JIXIAO_DB_OWNER_USER", "owning",
            "JIXIAO_DB_OWNER_PASSWORD", "4-lanterns-on-the-hill");

    @Test
    @DisplayName("an installation that names its own server starts none")
    void nothing_embedded() {
        withSettings(Map.of()).run(context -> {
            assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedServer.class);
            assertThat(context.getBean(JdbcConnectionDetails.class).getUsername())
                    .isEqualTo("serving");
            assertThat(context.getBean(JdbcConnectionDetails.class).getJdbcUrl())
                    .startsWith("jdbc:postgresql://db.yunchuan.example:5432/jixiao?");
        });
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource({
        "JIXIAO_DB_PASSWORD,'',JIXIAO_DB_PASSWORD is missing",
        "JIXIAO_DB_PASSWORD,short1,shorter than 12 characters",
        "JIXIAO_DB_PASSWORD,jixiao123456,a known default",
        "JIXIAO_DB_PASSWORD,changeme-2026,a known default",
        "JIXIAO_DB_OWNER_PASSWORD,Password1234,JIXIAO_DB_OWNER_PASSWORD is missing",
        "JIXIAO_DB_OWNER_PASSWORD,7-herons-by-the-river,must be two secrets",
        "JIXIAO_DB_USER,'',JIXIAO_DB_USER is missing",
        "JIXIAO_DB_USER,owning,must be two roles",
    })
    @DisplayName("a missing, default or shared secret is refused with a sentence")
    void refused(String setting, String value, String sentence) {
        withSettings(Map.of(setting, value))
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining(sentence));
    }

    private static ApplicationContextRunner withSettings(Map<String, Object> changed) {
        var environment = new HashMap<>(OWN_SERVER);
        environment.putAll(changed);
        return new ApplicationContextRunner()
                .withInitializer(context -> {
                    var sources = context.getEnvironment().getPropertySources();
                    sources.addFirst(new SystemEnvironmentPropertySource("test-systemEnvironment", environment));
                    ConfigurationPropertySources.attach(context.getEnvironment());
                })
                .withUserConfiguration(DatabaseConfiguration.class);
    }
}
