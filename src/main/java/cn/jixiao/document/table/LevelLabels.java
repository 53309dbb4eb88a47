package cn.jixiao.document.table;

import cn.jixiao.document.text.Label;
import cn.jixiao.form.Frame;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The level-1 and level-2 names of a frame as they are found on paper: 数量, 数量指标, 数 量, or cut short. */
public final class LevelLabels {

    private static final String INDICATORS = "指标";
    private static final int SHORTEST_CUT = 2;

    /** A level-2 name under its level-1 name. */
    public record Aspect(String dimension, String name) {}

    private final Map<String, String> dimensions = new HashMap<>();
    private final Map<String, Aspect> aspects = new HashMap<>();

    public LevelLabels(Frame frame) {
        for (var dimension : frame.dimensions()) {
            dimensions.put(key(dimension.name()), dimension.name());
            dimension.aliases().forEach(alias -> dimensions.put(key(alias), dimension.name()));
            dimension.aspects().forEach(name -> aspects.put(key(name), new Aspect(dimension.name(), name)));
        }
    }

    public int count() {
        return aspects.size() + (int) dimensions.values().stream().distinct().count();
    }

    public Optional<String> dimension(String cell) {
        return Optional.ofNullable(dimensions.get(key(cell)));
    }

    public Optional<Aspect> aspect(String cell) {
        return Optional.ofNullable(aspects.get(key(cell)));
    }

    /** The only level-2 name that starts with what the cell has left of it. */
    Optional<Aspect> cutAspect(String cell) {
        var key = key(cell);
        if (key.length() < SHORTEST_CUT) {
            return Optional.empty();
        }
        var fitting = aspects.entrySet().stream()
                .filter(label ->
                        label.getKey().startsWith(key) && label.getKey().length() <= 2 * key.length())
                .map(Map.Entry::getValue)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String key(String text) {
        var key = Label.key(text);
        return key.length() > INDICATORS.length() && key.endsWith(INDICATORS)
                ? key.substring(0, key.length() - INDICATORS.length())
                : key;
    }
}
