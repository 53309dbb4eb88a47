package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import java.util.List;
import java.util.Map;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.flowable.spring.boot.EngineConfigurationConfigurer;
import org.flowable.spring.boot.process.Process;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    CreatedTasks createdTasks() {
        return new CreatedTasks();
    }

    @Bean
    EngineConfigurationConfigurer<SpringProcessEngineConfiguration> engineSettings(CreatedTasks createdTasks) {
        return engine -> engine.setActivityInstanceEntityManager(new UntracedActivities(engine))
                .setEventListeners(List.of(createdTasks))
                .setParallelMultiInstanceAsyncLeave(false) // a signature counts in the transaction that gives it
                .setBeans(Map.of()); // drawn expressions ask for the outcome and reach nothing of ours
    }

    /** Jobs and timers run on threads where nobody is signed in: here they act as the engine, which sees all data. */
    @Bean(defaultCandidate = false)
    @Process
    AsyncTaskExecutor engineThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("engine-");
        threads.setCorePoolSize(4);
        threads.setTaskDecorator(job -> () -> ActingUser.as(Actor.engine(), job));
        return threads;
    }
}
