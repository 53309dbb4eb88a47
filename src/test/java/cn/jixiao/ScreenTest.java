package cn.jixiao;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A screen of the whole program without a browser, as one person of 云川市 sees it. */
@IntegrationTest
public abstract class ScreenTest extends SpringBrowserlessTest {

    private final String username;

    @Autowired
    protected CityAtWork city;

    protected ScreenTest(String username) {
        this.username = username;
    }

    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        asUser(super::initVaadinEnvironment);
    }

    protected final void asUser(Runnable work) {
        city.as(username, work);
    }

    /** Presses the button of that text. */
    protected final void press(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> button.getText().startsWith(text))
                        .findFirst()
                        .orElseThrow())
                .click();
    }
}
