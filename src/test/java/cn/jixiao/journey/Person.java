package cn.jixiao.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Somebody at a browser of their own, Chinese and 1280 × 800; does what people do with a keyboard and a mouse. */
final class Person implements AutoCloseable {

    private static final String PASSWORD = "yunchuan2026";

    private final BrowserContext browser;
    private final Watch watch;
    private final Page page;
    private final String home;
    private String username = "";

    Person(Browser machine, String home) {
        this.home = home;
        browser = machine.newContext(
                new Browser.NewContextOptions().setLocale("zh-CN").setViewportSize(1280, 800));
        watch = new Watch(browser, home);
        page = browser.newPage();
    }

    String username() {
        return username;
    }

    Page page() {
        return page;
    }

    /** How the server answers when this person's browser asks for the address, redirects not followed. */
    int statusOf(String path) {
        return browser.request()
                .get(home + path, RequestOptions.create().setMaxRedirects(0).setHeader("Accept", "text/html"))
                .status();
    }

    String cookie(String name) {
        return browser.cookies().stream()
                .filter(cookie -> cookie.name.equals(name))
                .map(cookie -> cookie.value)
                .collect(Collectors.joining());
    }

    void setCookie(String name, String value) {
        browser.addCookies(List.of(new Cookie(name, value).setUrl(home)));
    }

    void signOut() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("退出"))
                .click();
        assertThat(page.locator("vaadin-login-form")).isVisible();
    }

    void goTo(String path) {
        page.navigate(home + path);
    }

    /** Fills in the sign-in page and waits until the person is inside. */
    void signIn(String username) {
        this.username = username;
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("vaadin-login-form vaadin-button").first().click();
        assertThat(page.locator(".user-name")).isVisible();
    }

    /** Chooses an entry of the main menu and waits for its page. */
    void choose(String menu) {
        page.locator("vaadin-side-nav-item", new Page.LocatorOptions().setHasText(menu))
                .click();
        assertThat(page.locator("#main h1")).containsText(menu);
    }

    /** Opens what waits in the inbox under that name. */
    void openFromInbox(String title) {
        goTo("inbox");
        row(title).click();
        sees("h1", title);
    }

    Locator row(String title) {
        return page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(title))
                .filter(new Locator.FilterOptions().setVisible(true))
                .first();
    }

    void press(String button) {
        in("#main").getByRole(AriaRole.BUTTON, named(button)).click();
    }

    /** Gives an opinion in the dialog that the button opens. */
    void decide(String button, String opinion) {
        press(button);
        var dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill(opinion);
        dialog.getByRole(AriaRole.BUTTON, named(button)).click();
    }

    void write(String label, String text) {
        write(in("#main"), label, text);
    }

    void write(Locator place, String label, String text) {
        leave(place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)), text);
    }

    void writeDate(String label, String date) {
        var field = page.getByLabel(label);
        field.fill(date);
        field.press("Enter");
    }

    /** Chooses an entry of a drop-down list. */
    void select(String label, String entry) {
        page.getByLabel(label).click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(entry))
                .click();
    }

    /** Answers the remark that stands at the place. */
    void answer(Locator place, String text) {
        place.getByLabel("您的答复").fill(text);
        place.getByRole(AriaRole.BUTTON, named("答复")).click();
        assertThat(place.locator(".remark-answer")).hasText("答复：" + text);
    }

    void reports(String indicator, String actual) {
        write("“" + indicator + "”的实际完成值", actual);
    }

    void explains(String indicator, String reason) {
        write("“" + indicator + "”的偏差原因分析及改进措施", reason);
    }

    void tab(String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    void upload(String name, String text) {
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
    }

    Locator in(String part) {
        return page.locator(part);
    }

    /** The place of a form, as remarks and problems name it. */
    Locator at(String place) {
        return page.locator("#spot-" + place.replace(':', '-'));
    }

    void sees(String part, String text) {
        assertThat(in(part).filter(new Locator.FilterOptions().setHasText(text)).first())
                .isVisible();
    }

    void seesNothingOf(String text) {
        assertThat(page.getByText(text)).hasCount(0);
    }

    /** Everything written so far is stored. */
    void isSaved() {
        assertThat(in(".autosave:not([typing]):not([unsaved])")).containsText("已保存");
    }

    /** Leaves a picture of what was seen last, for the case that it was not what the journey expected. */
    @Override
    public void close() {
        Screenshots.last(this);
        browser.close();
        watch.sawNothing();
    }

    private static void leave(Locator field, String text) {
        field.fill(text);
        field.press("Tab");
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
