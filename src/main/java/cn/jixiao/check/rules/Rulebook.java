package cn.jixiao.check.rules;

import cn.jixiao.check.Severity;
import cn.jixiao.common.DataFile;
import cn.jixiao.form.FrameId;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

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
        return new Rulebook(
                read("codes", new TypeReference<>() {}),
                read("thresholds", new TypeReference<>() {}),
                read("words", new TypeReference<>() {}),
                read("names", new TypeReference<>() {}),
                read("money", new TypeReference<>() {}),
                read("texts", new TypeReference<>() {}),
                read("vocabularies", new TypeReference<>() {}),
                DataFile.contents(FOLDER + "frames/*.yaml", FrameRules.class));
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

    private static <T> T read(String file, TypeReference<T> type) {
        return DataFile.read(FOLDER + file + ".yaml", type);
    }
}
