package cn.jixiao.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of the screens: for the documentation when asked for with {@code -Dscreenshots}, else only to look at. */
final class Screenshots {

    private static final Path TO_LOOK_AT = Path.of("target/screenshots");
    private static final Path FOLDER =
            System.getProperty("screenshots") == null ? TO_LOOK_AT : Path.of("docs/screenshots");

    private Screenshots() {}

    /** The mouse is moved away first, so that nothing is shown as pointed at. */
    static void take(Person person, String name) {
        person.page().mouse().move(0, 0);
        take(person, FOLDER.resolve(name + ".png"));
    }

    /** From the top of a page that was left scrolled. */
    static void takeFromTop(Person person, String name) {
        person.page().evaluate("document.querySelector('#main').scrollIntoView()");
        take(person, name);
    }

    static void last(Person person) {
        take(person, TO_LOOK_AT.resolve("last-" + person.username() + ".png"));
    }

    private static void take(Person person, Path file) {
        person.page()
                .screenshot(new Page.ScreenshotOptions().setPath(file).setAnimations(ScreenshotAnimations.DISABLED));
    }
}
