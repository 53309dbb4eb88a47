package cn.jixiao.notice;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/** One thread tells things in the order in which they happened and takes no processor from the people at work. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties({MailSettings.class, WebhookSettings.class})
class NoticeConfiguration {

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor messengerThread() {
        var thread = new ThreadPoolTaskExecutor();
        thread.setThreadNamePrefix("messenger-");
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        return thread;
    }
}
