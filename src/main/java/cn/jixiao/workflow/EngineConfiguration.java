package cn.jixiao.workflow;

import java.util.List;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    CreatedTasks createdTasks() {
        return new CreatedTasks();
    }

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineSettings(CreatedTasks createdTasks) {
        return engine -> engine.setEventListeners(List.of(createdTasks));
    }
}
