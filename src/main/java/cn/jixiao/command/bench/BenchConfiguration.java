package cn.jixiao.command.bench;

import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

@Configuration(proxyBeanMethods = false)
@Profile("bench")
class BenchConfiguration {

    /** Lets a measurement listen to the statements of the product. */
    @Bean
    static BeanPostProcessor listensToStatements() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource dataSource ? new StatementLog(dataSource) : bean;
            }
        };
    }
}
