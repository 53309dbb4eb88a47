package cn.jixiao.approval.ui;

import cn.jixiao.check.Finding;
import cn.jixiao.form.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The findings of a form that is written, each at its place. */
final class PlacedFindings {

    private final Map<Place, FindingMark> marks = new HashMap<>();
    private Map<Place, List<Finding>> findings = Map.of();

    /** Where findings at that place show, now and later. */
    FindingMark at(Place place) {
        var mark = marks.computeIfAbsent(place, added -> new FindingMark());
        mark.show(findings.getOrDefault(place, List.of()));
        return mark;
    }

    void show(List<Finding> found) {
        findings = found.stream().collect(Collectors.groupingBy(Finding::place));
        marks.forEach((place, mark) -> mark.show(findings.getOrDefault(place, List.of())));
    }
}
