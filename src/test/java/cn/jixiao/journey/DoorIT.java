package cn.jixiao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who comes in, and what is shut to those who do not. */
@BrowserJourney
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoorIT {

    private static final String SESSION = "JSESSIONID";

    @LocalServerPort
    int port;

    @Autowired
    CityAtWork city;

    private Playwright playwright;
    private Browser machine;

    @BeforeAll
    void open() {
        playwright = Browsers.playwright();
        machine = Browsers.launch(playwright);
    }

    @AfterAll
    void close() {
        playwright.close();
    }

    @ParameterizedTest(name = "{0} answers a stranger with {1}")
    @CsvSource({
        "login, 200",
        "styles.css, 200",
        "assets/styles/shell.css, 200",
        "assets/icon.svg, 200",
        "forms, 302",
        "forms/1, 302",
        "import, 302",
        "inbox, 302",
        "password, 302",
        "actuator, 302",
        "error, 302",
        "no-such-page, 302"
    })
    void strangers_see_the_door_only(String path, int status) {
        try (var stranger = new Person(machine, home())) {
            assertThat(stranger.statusOf(path)).isEqualTo(status);
        }
    }

    @Test
    @DisplayName("who is not signed in is led to the sign-in page, and from there to where they wanted to go")
    void sign_in_comes_first() {
        try (var unit = new Person(machine, home())) {
            unit.goTo("forms");
            assertThat(unit.page()).hasURL(Pattern.compile(".*/login.*"));
            unit.signIn("chenjing");
            unit.sees("#main h1", "绩效目标");
        }
    }

    @Test
    @DisplayName("signing in changes the session, signing out ends it")
    void session_is_renewed_and_ended() {
        try (var unit = new Person(machine, home())) {
            unit.goTo("");
            var before = unit.cookie(SESSION);
            unit.signIn("chenjing");
            var inside = unit.cookie(SESSION);
            assertThat(inside).isNotEqualTo(before);
            assertThat(unit.statusOf("inbox")).isEqualTo(200);
            unit.signOut();
            unit.setCookie(SESSION, inside);
            assertThat(unit.statusOf("inbox")).isEqualTo(302);
        }
    }

    @Test
    @DisplayName("another unit's person who guesses a form's address learns nothing of it")
    void address_of_anothers_form_is_no_key() {
        var form = city.submitted("chenjing", "022001");
        try (var other = new Person(machine, home())) {
            other.goTo("");
            other.signIn("hexin");
            for (var page : new String[] {"", "/edit", "/timeline"}) {
                other.goTo("forms/" + form.id() + page);
                other.sees("#main", "绩效目标表，或您无权查看");
                other.seesNothingOf(form.name());
                other.seesNothingOf("022001");
            }
        }
    }

    @Test
    @DisplayName("a view of another role's work is not found")
    void view_of_another_role_is_shut() {
        try (var auditor = new Person(machine, home())) {
            auditor.goTo("");
            auditor.signIn("shenji");
            auditor.goTo("import");
            assertThat(auditor.page().getByRole(AriaRole.MAIN)).not().containsText("上传文件");
        }
    }

    private String home() {
        return "http://localhost:" + port + "/";
    }
}
