package cn.jixiao.monitoring.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** A target in force, how it is read, and what it was before the form was adjusted. */
final class Target extends Div {

    /** @param former the form's targets before it was adjusted, null where it was not */
    Target(Indicator indicator, @Nullable TargetForm former) {
        add(ProgressFields.said(indicator.target()));
        hint(Sentences.in(getLocale(), TargetWords.of(TargetValue.parse(indicator.target()))));
        if (former != null) {
            former.indicator(indicator.no())
                    .ifPresentOrElse(
                            before -> changed(indicator, before),
                            () -> hint(getTranslation("monitoring.page.former.none")));
        }
    }

    private void changed(Indicator indicator, Indicator before) {
        if (!before.target().equals(indicator.target())) {
            hint(getTranslation("monitoring.page.former", before.target()));
        }
    }

    private void hint(String text) {
        var hint = new Span(text);
        hint.addClassName("hint");
        add(hint);
    }
}
