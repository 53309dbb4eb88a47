package cn.jixiao.document.layout;

import cn.jixiao.document.paper.Sheet.Orientation;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.IndicatorColumns;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The columns on which every part of a target form stands: levels 1 and 2, level 3 in two halves, the target and what
 * follows it. The halves let the head of the form stand in four columns of sensible width: a label, a value as wide as
 * level 2 and half of level 3, a label, and a value as wide as the rest.
 *
 * @param target how many columns the target takes: more than one where the main tasks need them
 */
record FormColumns(IndicatorColumns labels, boolean hasPoints, int target) {

    static FormColumns of(Frame frame, TargetForm form) {
        var points = form.indicators().stream().map(Indicator::points).anyMatch(Objects::nonNull);
        var columns = new FormColumns(frame.indicatorColumns(), points, 1);
        int missing = frame.mainTasks() ? MainTaskRows.COLUMNS - columns.count() : 0;
        return new FormColumns(frame.indicatorColumns(), points, 1 + Math.max(0, missing));
    }

    List<Integer> widths() {
        var widths = new ArrayList<>(List.of(16, 17, 17, 16));
        widths.addAll(Collections.nCopies(target, 24 / target));
        if (labels.explanation() != null) {
            widths.add(30);
        }
        if (labels.note() != null) {
            widths.add(labels.explanation() == null ? 20 : 38);
        }
        if (hasPoints) {
            widths.add(8);
        }
        return widths;
    }

    int count() {
        return widths().size();
    }

    Orientation orientation() {
        return labels.explanation() == null ? Orientation.PORTRAIT : Orientation.LANDSCAPE;
    }
}
