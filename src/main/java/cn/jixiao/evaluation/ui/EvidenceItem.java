package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One file of evidence: what it is, who added it when, and what can be done with it. */
final class EvidenceItem extends ListItem {

    private final Evidence evidence;

    /** @param remove takes it off; null where it has to stay */
    EvidenceItem(Evidence evidence, @Nullable Runnable remove) {
        this.evidence = evidence;
        addClassName("evidence-item");
        var kind = new Span(evidence.type().extension().toUpperCase(Locale.ROOT));
        kind.addClassName("evidence-kind");
        var name = new Span(evidence.name());
        name.addClassName("evidence-name");
        var facts = new Span(getTranslation(
                "evaluation.evidence.added",
                Formats.size(evidence.size()),
                evidence.addedBy(),
                Formats.dateTime(evidence.addedAt(), getLocale())));
        facts.addClassName("hint");
        var buttons = new Div();
        buttons.addClassName("evidence-buttons");
        if (evidence.type().isShown()) {
            buttons.add(preview());
        }
        buttons.add(link("download", address() + "?download=true"));
        if (remove != null) {
            buttons.add(button("remove", remove));
        }
        add(kind, new Div(name, facts), buttons);
    }

    /** A picture opens here; a PDF in a tab of its own, where the browser's viewer has room. */
    private Component preview() {
        if (evidence.type().isImage()) {
            return button("preview", this::showPicture);
        }
        var link = link("preview", address());
        link.setTarget(AnchorTarget.BLANK);
        return link;
    }

    private void showPicture() {
        var dialog = new Dialog(evidence.name(), new Image(address(), evidence.name()));
        dialog.addClassName("evidence-picture");
        dialog.getFooter().add(new Button(getTranslation("evaluation.evidence.close"), click -> dialog.close()));
        dialog.open();
    }

    private Anchor link(String action, String address) {
        var link = new Anchor(address, getTranslation("evaluation.evidence." + action));
        link.setRouterIgnore(true);
        link.setAriaLabel(getTranslation("evaluation.evidence." + action + ".of", evidence.name()));
        return link;
    }

    private Button button(String action, Runnable work) {
        var button = new Button(getTranslation("evaluation.evidence." + action), click -> work.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        button.setAriaLabel(getTranslation("evaluation.evidence." + action + ".of", evidence.name()));
        return button;
    }

    private String address() {
        return "evidence/" + evidence.id();
    }
}
