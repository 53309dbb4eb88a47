package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.ScoredLine;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;

/** A computed score; pointing at it, or choosing it, tells how it came about. */
final class ScoreCell extends Div {

    private final Button score = new Button();
    private final Popover how = new Popover();

    ScoreCell() {
        addClassName("score-cell");
        score.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        how.setTarget(score);
        how.setOpenOnHover(true);
        how.setOpenOnFocus(false);
        how.setPosition(PopoverPosition.BOTTOM_END);
        how.setWidth("320px");
        add(score, how);
    }

    /** @param reported false while there is nothing that could have been missed */
    void show(ScoredLine line, boolean reported) {
        score.setText(line.score().toPlainString());
        score.setAriaLabel(
                getTranslation("evaluation.page.score.how", line.score().toPlainString()));
        score.setClassName("missed", reported && line.missed());
        how.removeAll();
        line.explanation().forEach(step -> how.add(new Paragraph(Sentences.in(getLocale(), step))));
    }
}
