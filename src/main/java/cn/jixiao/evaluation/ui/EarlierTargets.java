package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Money;
import cn.jixiao.form.ApprovedBudget;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.TextChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The targets as they were before the form was adjusted, struck out beside those in force.
 *
 * @param form null where it was never adjusted
 */
record EarlierTargets(@Nullable TargetForm form) {

    /** The indicator's target in words, behind the one it had. */
    Component target(Indicator indicator) {
        var now = words(indicator);
        if (form == null) {
            return new Span(now);
        }
        return form.indicator(indicator.no())
                .map(EarlierTargets::words)
                .<Component>map(before -> before.equals(now) ? new Span(now) : new TextChange(before, now))
                .orElseGet(() -> new TextChange("", now));
    }

    /** How the year's budget changed. */
    Component budget(TargetForm now) {
        var before = amount(form);
        var after = amount(now);
        var line = new Div();
        line.addClassNames("adjusted-budget", "change-line");
        line.setVisible(form != null && !before.equals(after));
        line.add(hint("evaluation.adjusted.budget"), new TextChange(before, after));
        return line;
    }

    /** Says that the targets were adjusted, and which indicators are gone. */
    Component summary(TargetForm now) {
        var summary = new Div();
        summary.addClassNames("adjusted-summary", "hint");
        summary.setVisible(form != null);
        if (form != null) {
            var gone = form.indicators().stream()
                    .filter(indicator -> now.indicator(indicator.no()).isEmpty())
                    .map(Indicator::name)
                    .collect(Collectors.joining("、"));
            summary.setText(
                    gone.isEmpty()
                            ? translated("evaluation.adjusted")
                            : translated("evaluation.adjusted.removed", gone));
        }
        return summary;
    }

    private static Span hint(String key) {
        var words = new Span(translated(key));
        words.addClassName("hint");
        return words;
    }

    private static String translated(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }

    private static String words(Indicator indicator) {
        return indicator.hasTarget() ? indicator.target() : "—";
    }

    private static String amount(@Nullable TargetForm targets) {
        return Optional.ofNullable(targets)
                .flatMap(ApprovedBudget::of)
                .map((Money amount) -> Formats.amount(amount))
                .orElse("—");
    }
}
