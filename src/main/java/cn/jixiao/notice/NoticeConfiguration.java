package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;

/**
 * Listeners after the commit run where nobody is signed in: here they act as the messenger. One thread tells things in the
 * order in which they happened and takes no processor from the people at work.
 */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NoticeConfiguration {

    @Bean(defaultCandidate = false)
    ThreadPoolTaskExecutor messengerThread() {
        var thread = new ThreadPoolTaskExecutor();
        thread.setThreadNamePrefix("messenger-");
        thread.setCorePoolSize(1);
        thread.setMaxPoolSize(1);
        thread.setTaskDecorator(work -> () -> ActingUser.as(Actor.messenger(), work));
        return thread;
    }
}
