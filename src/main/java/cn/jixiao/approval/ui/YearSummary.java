package cn.jixiao.approval.ui;

import cn.jixiao.form.Indicator;
import cn.jixiao.library.YearMark;
import cn.jixiao.library.YearMark.Kind;
import cn.jixiao.library.YearOnYear;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** With which form of last year a form is compared, how much of it stayed, and what was dropped. */
final class YearSummary extends Div {

    YearSummary(YearOnYear compared) {
        addClassName("year-summary");
        var former = compared.former();
        add(new Anchor(
                FormPaths.page(former.id().value()),
                getTranslation("approval.year.with", former.year(), former.name())));
        add(new Span(getTranslation(
                "approval.year.counts",
                count(compared, Kind.UNCHANGED),
                count(compared, Kind.CHANGED),
                count(compared, Kind.NEW),
                compared.dropped().size())));
        long below =
                compared.marks().values().stream().filter(YearMark::belowActual).count();
        if (below > 0) {
            var told = new Span(getTranslation("approval.year.below.count", below));
            told.addClassNames("year-mark", "below");
            add(told);
        }
        if (!compared.dropped().isEmpty()) {
            add(new Span(getTranslation(
                    "approval.year.dropped",
                    compared.dropped().stream().map(Indicator::name).collect(Collectors.joining("、")))));
        }
    }

    private static long count(YearOnYear compared, Kind kind) {
        return compared.marks().entrySet().stream()
                .filter(mark -> mark.getKey().startsWith("indicator:"))
                .filter(mark -> mark.getValue().kind() == kind)
                .count();
    }
}
