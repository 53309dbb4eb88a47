package cn.jixiao.check.rules;

import cn.jixiao.check.Severity;
import cn.jixiao.form.FrameId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The rules of all frames, read from {@code rulesets/checks/}. */
public final class Rulebook {

    private static final String FOLDER = "rulesets/checks/";

    private final Map<String, Severity> severities;
    private final Thresholds thresholds;
    private final Words words;
    private final NameWords names;
    private final MoneyWords money;
    private final TextWords texts;
    private final List<Vocabulary> vocabularies;
    private final List<FrameRules> frames;

    private Rulebook(
            Map<String, Severity> severities,
            Thresholds thresholds,
            Words words,
            NameWords names,
            MoneyWords money,
            TextWords texts,
            List<Vocabulary> vocabularies,
            List<FrameRules> frames) {
        this.severities = severities;
        this.thresholds = thresholds;
        this.words = words;
        this.names = names;
        this.money = money;
        this.texts = texts;
        this.vocabularies = vocabularies;
        this.frames = frames;
    }

    public static Rulebook load() {
        try {
            var frames =
                    new PathMatchingResourcePatternResolver().getResources("classpath*:/" + FOLDER + "frames/*.yaml");
            return new Rulebook(
                    read(new ClassPathResource(FOLDER + "codes.yaml"), new TypeReference<>() {}),
                    read(new ClassPathResource(FOLDER + "thresholds.yaml"), new TypeReference<>() {}),
                    read(new ClassPathResource(FOLDER + "words.yaml"), new TypeReference<>() {}),
                    read(new ClassPathResource(FOLDER + "names.yaml"), new TypeReference<>() {}),
                    read(new ClassPathResource(FOLDER + "money.yaml"), new TypeReference<>() {}),
                    read(new ClassPathResource(FOLDER + "texts.yaml"), new TypeReference<>() {}),
                    read(new ClassPathResource(FOLDER + "vocabularies.yaml"), new TypeReference<>() {}),
                    Arrays.stream(frames)
                            .map(file -> read(file, new TypeReference<FrameRules>() {}))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules that name the frame, else those for all others. */
    public CheckRules of(FrameId frame) {
        var own = frames.stream()
                .filter(rules -> rules.frames().contains(frame))
                .findFirst()
                .or(() -> frames.stream()
                        .filter(rules -> rules.frames().isEmpty())
                        .findFirst())
                .orElseThrow(() -> new IllegalStateException(FOLDER + " has no rules for other frames"));
        return new CheckRules(severities, own, thresholds, words, names, money, texts, vocabularies);
    }

    private static <T> T read(Resource file, TypeReference<T> type) {
        try (var in = file.getInputStream()) {
            return YAMLMapper.shared().readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
