package cn.jixiao.account;

import cn.jixiao.common.StartRefused;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.Organisation.Kind;
import cn.jixiao.org.OrganisationRegister;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens the account {@code admin} of a new installation from a one-time secret, before the first request is served, and
 * registers the finance bureau it belongs to. Where accounts exist the secret means nothing.
 */
@Component
@Profile("!demo & !test & !headless")
@EnableConfigurationProperties(FirstStart.class)
class FirstAdministrator implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final FirstStart settings;
    private final AccountRegister accounts;
    private final OrganisationRegister organisations;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            FirstStart settings,
            AccountRegister accounts,
            OrganisationRegister organisations,
            TransactionTemplate transaction) {
        this.settings = settings;
        this.accounts = accounts;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    @Override
    public void afterSingletonsInstantiated() {
        ActingUser.as(Actor.installer(), () -> transaction.executeWithoutResult(status -> openIfFirst()));
    }

    private void openIfFirst() {
        if (!accounts.isEmpty()) {
            return;
        }
        if (!settings.hasUsableSecret()) {
            throw new StartRefused(
                    "No account exists yet: set JIXIAO_ADMIN_SECRET to a secret of your own for the first"
                            + " sign-in as admin (at least " + FirstStart.SHORTEST_SECRET
                            + " characters, letters and digits, no known default).");
        }
        var bureau = new OrgCode(settings.bureau().code());
        organisations.register(new Organisation(bureau, settings.bureau().name(), Kind.FINANCE_BUREAU, null, true));
        accounts.open(new NewAccount(
                "admin", "系统管理员", settings.adminSecret(), bureau, List.of(new Grant(Role.SYSTEM_ADMIN, "")), true));
        LOG.info("Opened the account admin; its secret must be changed at the first sign-in");
    }
}
