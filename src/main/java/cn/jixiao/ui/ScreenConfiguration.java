package cn.jixiao.ui;

import com.vaadin.flow.spring.annotation.VaadinTaskExecutor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

@Configuration(proxyBeanMethods = false)
class ScreenConfiguration {

    /** Where screens do what nobody waits for; of their own, because the program's other threads act as somebody. */
    @Bean(defaultCandidate = false)
    @VaadinTaskExecutor
    ThreadPoolTaskExecutor screenThreads() {
        var threads = new ThreadPoolTaskExecutor();
        threads.setThreadNamePrefix("screen-");
        threads.setCorePoolSize(2);
        return threads;
    }
}
