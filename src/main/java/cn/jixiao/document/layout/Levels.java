package cn.jixiao.document.layout;

import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indicators under their levels 1 and 2: those of the frame in its order, then what a form has besides. */
final class Levels {

    private Levels() {}

    /** A level 1 with what stands under it. */
    record Group(String dimension, List<Aspect> aspects) {}

    /** A level 2; without indicators where the form has none for it. */
    record Aspect(String name, List<Indicator> indicators) {}

    /** All levels of the frame, those without indicators too. */
    static List<Group> all(Frame frame, List<Indicator> indicators) {
        var levels = new LinkedHashMap<String, Map<String, List<Indicator>>>();
        for (var dimension : frame.dimensions()) {
            dimension.aspects().forEach(aspect -> under(levels, dimension.name(), aspect));
        }
        indicators.forEach(indicator ->
                under(levels, indicator.dimension(), indicator.aspect()).add(indicator));
        return levels.entrySet().stream()
                .map(level -> new Group(level.getKey(), aspects(level.getValue())))
                .toList();
    }

    /** Only the levels that have indicators. */
    static List<Group> used(Frame frame, List<Indicator> indicators) {
        return all(frame, indicators).stream()
                .map(group -> new Group(
                        group.dimension(),
                        group.aspects().stream()
                                .filter(aspect -> !aspect.indicators().isEmpty())
                                .toList()))
                .filter(group -> !group.aspects().isEmpty())
                .toList();
    }

    private static List<Indicator> under(
            Map<String, Map<String, List<Indicator>>> levels, String dimension, String aspect) {
        return levels.computeIfAbsent(dimension, name -> new LinkedHashMap<>())
                .computeIfAbsent(aspect, name -> new ArrayList<>());
    }

    private static List<Aspect> aspects(Map<String, List<Indicator>> byName) {
        return byName.entrySet().stream()
                .map(aspect -> new Aspect(aspect.getKey(), aspect.getValue()))
                .toList();
    }
}
