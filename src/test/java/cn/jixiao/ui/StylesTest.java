package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.dependency.StyleSheet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StylesTest {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern CLOSED_RULE = Pattern.compile("[^{}@]+\\{[^{}]*\\}");
    private static final Pattern CLOSED_MEDIA = Pattern.compile("@[^{}]+\\{\\s*\\}");

    private static final Path BASE = Path.of("frontend/styles.css");
    private static final Path FEATURES = Path.of("frontend/assets/styles");

    @ParameterizedTest
    @MethodSource("sheets")
    @DisplayName("every rule of a stylesheet is closed before the next begins, or the browser drops all that follow")
    void rules_are_closed(Path sheet) throws IOException {
        var styles = COMMENT.matcher(Files.readString(sheet)).replaceAll("");
        var withoutRules = CLOSED_RULE.matcher(styles).replaceAll("");
        assertThat(CLOSED_MEDIA.matcher(withoutRules).replaceAll("")).isBlank();
    }

    @Test
    @DisplayName("the page loads the stylesheet of every feature")
    void all_are_loaded() throws IOException {
        var loaded = Arrays.stream(AppShell.class.getAnnotationsByType(StyleSheet.class))
                .map(StyleSheet::value)
                .toList();
        try (var features = Files.list(FEATURES)) {
            assertThat(features.map(sheet -> "assets/styles/" + sheet.getFileName()))
                    .isSubsetOf(loaded);
        }
    }

    static Stream<Path> sheets() throws IOException {
        try (var features = Files.list(FEATURES)) {
            return Stream.concat(Stream.of(BASE), features.toList().stream());
        }
    }
}
