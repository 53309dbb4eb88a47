package cn.jixiao.demo;

import cn.jixiao.account.DemoAccounts;
import cn.jixiao.common.StartRefused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;

/** Fills a demo at its first start and, as the last words of every start, says where it is and who can sign in. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoStart {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);

    @Bean
    DemoAccounts demoAccounts(DemoCity city, Environment environment) {
        if (!environment.getProperty("jixiao.db.url", "").isBlank()) {
            throw new StartRefused(
                    "The demo fills the embedded database only: unset JIXIAO_DB_URL, or start without the"
                            + " profile demo");
        }
        return city.signIns();
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    ApplicationRunner demoStarts(
            DemoCity city,
            DemoForms forms,
            DemoAdjustments adjustments,
            DemoMonitorings monitorings,
            DemoYear year,
            DemoDesk desk,
            DemoAccounts accounts,
            Environment environment) {
        return (ApplicationArguments arguments) -> {
            if (city.settle()) {
                year.begin();
                var written = forms.write();
                LOG.info("Wrote {} sample forms", written.size());
                monitorings.write(written);
                adjustments.write(written);
                desk.work(written);
                year.plan();
            }
            var port = environment.getProperty("local.server.port", "8080");
            LOG.info("绩效 Jixiao: http://localhost:{}\n\n{}", port, SignInTable.of(accounts));
        };
    }
}
