package cn.jixiao.account;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.IntegrationTest;
import cn.jixiao.common.StartRefused;
import cn.jixiao.database.Database;
import cn.jixiao.database.EmbeddedServer;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.Organisation.Kind;
import cn.jixiao.org.OrganisationRegister;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The first start of an installation, each test on an empty database. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final String SECRET = "7-herons-by-the-river";
    private static final String TEMPLATE = "first_start";
    private static final AtomicInteger DATABASES = new AtomicInteger();

    @Autowired
    EmbeddedServer server;

    private Database empty;

    @ComponentScan({"cn.jixiao.org", "cn.jixiao.account"})
    static class OrganisationsAndAccounts {}

    /** A copy of one whose tables were made once. */
    @BeforeEach
    void an_empty_database() throws SQLException {
        int number = DATABASES.incrementAndGet();
        if (number == 1) {
            migrate(server.database(TEMPLATE));
        }
        var copy = TEMPLATE + number;
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database " + copy + " template " + TEMPLATE + " owner jixiao_owner");
        }
        empty = server.database(copy);
    }

    private static void migrate(Database database) {
        Flyway.configure()
                .dataSource(
                        database.url(),
                        database.owner().user(),
                        database.owner().password())
                .schemas("app")
                .createSchemas(false)
                .placeholders(Map.of("application", database.application().user()))
                .load()
                .migrate();
    }

    @Test
    @DisplayName("without the secret the start is refused with a sentence, and no account is opened")
    void refused() {
        start().run(context -> assertThat(context)
                .getFailure()
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("set JIXIAO_ADMIN_SECRET"));
        start().withPropertyValues("spring.profiles.active=headless")
                .run(context ->
                        assertThat(as(() -> register(context).isEmpty())).isTrue());
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {"short1", "only-letters-here", "123456789012", "admin1234567", "Jixiao-2026!", "password2026"})
    @DisplayName("a weak or well-known secret is refused like none")
    void weak(String secret) {
        start("jixiao.admin-secret=" + secret)
                .run(context -> assertThat(context).getFailure().isInstanceOf(StartRefused.class));
    }

    @Test
    @DisplayName("with the secret the finance bureau is registered and admin may sign in, to change the password first")
    void opened() {
        start("jixiao.admin-secret=" + SECRET).run(context -> {
            var admin = as(() -> register(context).actor("admin"));
            assertThat(admin.grants()).containsExactly(new Grant(Role.SYSTEM_ADMIN, ""));
            assertThat(admin.mustChangePassword()).isTrue();
            assertThat(as(() -> context.getBean(OrganisationRegister.class).find(new OrgCode("001"))))
                    .contains(new Organisation(new OrgCode("001"), "财政局", Kind.FINANCE_BUREAU, null, true));
            assertThat(signsInWith(context, SECRET)).isTrue();
        });
    }

    @Test
    @DisplayName("the bureau takes the code and name it is given")
    void named_bureau() {
        start("jixiao.admin-secret=" + SECRET, "jixiao.bureau.code=101", "jixiao.bureau.name=云川市财政局")
                .run(context -> assertThat(as(() -> context.getBean(OrganisationRegister.class)
                                .get(new OrgCode("101"))
                                .name()))
                        .isEqualTo("云川市财政局"));
    }

    @Test
    @DisplayName("once an account exists the secret means nothing, and none is needed")
    void one_time() {
        start("jixiao.admin-secret=" + SECRET)
                .run(context -> assertThat(context).hasNotFailed());
        start("jixiao.admin-secret=4-lanterns-on-the-hill").run(context -> {
            assertThat(signsInWith(context, "4-lanterns-on-the-hill")).isFalse();
            assertThat(signsInWith(context, SECRET)).isTrue();
        });
        start().run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    @DisplayName("the secret appears in no log and no settings text")
    void unlogged(CapturedOutput output) {
        start("jixiao.admin-secret=" + SECRET).run(context -> {
            assertThat(context.getBean(FirstStart.class).toString()).doesNotContain(SECRET);
            assertThat(output.getAll()).contains("Opened the account admin").doesNotContain(SECRET);
        });
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"demo", "test", "headless"})
    @DisplayName("demo, tests and commands open no such account")
    void elsewhere(String profile) {
        start("spring.profiles.active=" + profile, "jixiao.admin-secret=" + SECRET)
                .run(context -> assertThat(context).doesNotHaveBean(FirstAdministrator.class));
    }

    private ApplicationContextRunner start(String... settings) {
        return new ApplicationContextRunner()
                .withPropertyValues(
                        "spring.datasource.url=" + empty.url() + "?currentSchema=app",
                        "spring.datasource.username=" + empty.application().user(),
                        "spring.datasource.password=" + empty.application().password(),
                        "spring.datasource.hikari.maximum-pool-size=2")
                .withPropertyValues(settings)
                .withConfiguration(AutoConfigurations.of(
                        DataSourceAutoConfiguration.class,
                        JdbcTemplateAutoConfiguration.class,
                        JdbcClientAutoConfiguration.class,
                        TransactionAutoConfiguration.class))
                .withUserConfiguration(OrganisationsAndAccounts.class);
    }

    private static boolean signsInWith(ApplicationContext context, String password) {
        var account = context.getBean(SigningIn.class).loadUserByUsername("admin");
        return context.getBean(PasswordEncoder.class).matches(password, account.getPassword());
    }

    private static AccountRegister register(ApplicationContext context) {
        return context.getBean(AccountRegister.class);
    }

    private static <T> T as(Supplier<T> work) {
        return ActingUser.as(Actor.installer(), work);
    }
}
