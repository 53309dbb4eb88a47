package cn.jixiao.evaluation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;

/** The paperclip of a line: how many files prove it, and that none does. */
final class EvidenceClip extends Button {

    private final String indicator;
    private final boolean editable;

    EvidenceClip(String indicator, boolean editable, Runnable open) {
        this.indicator = indicator;
        this.editable = editable;
        setIcon(VaadinIcon.PAPERCLIP.create());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClassName("evidence-clip");
        addClickListener(click -> open.run());
    }

    /** @param asked true where something was reported that should be proved */
    void show(long count, boolean asked) {
        boolean missing = count == 0 && asked;
        setClassName("missing", missing);
        setText(text(count, missing));
        setAriaLabel(getTranslation("evaluation.evidence.clip.of", indicator, count));
        setVisible(count > 0 || editable || missing);
    }

    private String text(long count, boolean missing) {
        if (count > 0) {
            return getTranslation("evaluation.evidence.clip", count);
        }
        return getTranslation(missing ? "evaluation.evidence.clip.none" : "evaluation.evidence.clip.add");
    }
}
