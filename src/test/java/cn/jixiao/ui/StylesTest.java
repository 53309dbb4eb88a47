package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class StylesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLOSED_RULE = Pattern.compile("[^{}@]+\\{[^{}]*\\}");
    private static final Pattern CLOSED_MEDIA = Pattern.compile("@[^{}]+\\{\\s*\\}");

    @Test
    @DisplayName("every rule of the stylesheet is closed before the next begins, or the browser drops all that follow")
    void rules_are_closed() throws IOException {
        var styles = COMMENT.matcher(Files.readString(Path.of("frontend/styles.css")))
                .replaceAll("");
        var withoutRules = CLOSED_RULE.matcher(styles).replaceAll("");
        assertThat(CLOSED_MEDIA.matcher(withoutRules).replaceAll("")).isBlank();
    }
}
