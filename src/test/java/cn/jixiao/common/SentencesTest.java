package cn.jixiao.common;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentencesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/i18n");

    /** A key named in a refusal, message or look-up; one that ends in a dot or hyphen is completed by a name at run time. */
    private static final Pattern KEY_IN_USE = Pattern.compile(
            "(?:new RuleBroken|Message\\.of|Sentences\\.in)\\(\\s*(?:[\\w.]+,\\s*)?\"([a-z]+\\.[A-Za-z0-9.-]+)\"");

    static Stream<String> modules() throws IOException {
        return files(BUNDLES, ".properties")
                .map(file -> file.getFileName().toString().replace(".properties", ""))
                .filter(name -> !name.endsWith("_en"))
                .sorted();
    }

    static Stream<Arguments> keysInUse() throws IOException {
        var found = new ArrayList<Arguments>();
        for (var file : files(SOURCES, ".java").sorted().toList()) {
            var matcher = KEY_IN_USE.matcher(Files.readString(file));
            while (matcher.find()) {
                found.add(arguments(matcher.group(1), file.getFileName().toString()));
            }
        }
        return found.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("a bundle has the same keys in both languages, all of its own module")
    void same_keys(String module) throws IOException {
        var chinese = keys(module, "");
        assertThat(chinese).isNotEmpty().allMatch(key -> key.startsWith(module + "."));
        assertThat(keys(module, "_en")).isEqualTo(chinese);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("modules")
    @DisplayName("a sentence names the same values in both languages")
    void same_arguments(String module) throws IOException {
        var chinese = properties(module, "");
        var english = properties(module, "_en");
        for (var key : chinese.stringPropertyNames()) {
            assertThat(argumentsOf(english.getProperty(key))).as(key).isEqualTo(argumentsOf(chinese.getProperty(key)));
        }
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("keysInUse")
    @DisplayName("every key the source names has its sentence")
    void every_key_exists(String key, String file) throws IOException {
        var known = keys(key.substring(0, key.indexOf('.')), "");
        if (key.endsWith(".") || key.endsWith("-")) {
            assertThat(known).anyMatch(other -> other.startsWith(key));
        } else {
            assertThat(known).contains(key);
        }
    }

    @Test
    @DisplayName("an argument that is a message is put into words of the same language")
    void nested() {
        var stale = Message.of("form.not-editable", Message.of("form.stage.APPROVED"));
        assertThat(Sentences.in(Locale.SIMPLIFIED_CHINESE, stale)).contains("已批复");
        assertThat(Sentences.in(Locale.ENGLISH, stale)).contains("Approved");
    }

    @Test
    @DisplayName("an unknown key shows itself instead of breaking the page")
    void unknown() {
        assertThat(Sentences.in(Locale.ENGLISH, "form.no-such-key")).isEqualTo("!form.no-such-key");
        assertThat(Sentences.in(Locale.ENGLISH, "nowhere.at-all")).isEqualTo("!nowhere.at-all");
    }

    private static Set<String> argumentsOf(String sentence) {
        var format = new MessageFormat(sentence.replace("'", "''"));
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("\\{\\d+").matcher(format.toPattern());
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    private static Set<String> keys(String module, String language) throws IOException {
        return new TreeSet<>(properties(module, language).stringPropertyNames());
    }

    private static Properties properties(String module, String language) throws IOException {
        var properties = new Properties();
        try (var in = Files.newInputStream(BUNDLES.resolve(module + language + ".properties"));
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Stream<Path> files(Path folder, String ending) throws IOException {
        try (var files = Files.walk(folder)) {
            return List.copyOf(
                    files.filter(file -> file.toString().endsWith(ending)).toList())
                    .stream();
        }
    }
}
