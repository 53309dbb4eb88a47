package cn.jixiao.approval.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.library.Suggestion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** 参考指标 of one aspect: asked for by a button, each taken over with one press and then gone from the list. */
final class SuggestionPanel extends Div {

    private final Supplier<List<Suggestion>> found;
    private final Consumer<Suggestion> taken;
    private final Button opener = new Button(VaadinIcon.LIGHTBULB.create(), click -> toggle());
    private boolean open;

    SuggestionPanel(String aspect, Supplier<List<Suggestion>> found, Consumer<Suggestion> taken) {
        this.found = found;
        this.taken = taken;
        addClassName("suggestions");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("approval.suggest.for", aspect));
        opener.setText(getTranslation("approval.suggest"));
        opener.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        opener.setAriaLabel(getTranslation("approval.suggest.for", aspect));
        show(false);
    }

    Button opener() {
        return opener;
    }

    private void toggle() {
        removeAll();
        if (!open) {
            found.get().forEach(suggestion -> add(item(suggestion)));
            tellIfNone();
        }
        show(!open);
    }

    private void show(boolean shown) {
        open = shown;
        setVisible(shown);
        opener.getElement().setAttribute("aria-expanded", String.valueOf(shown));
    }

    private Button item(Suggestion suggestion) {
        var item = new Button(content(suggestion));
        item.addClassName("suggestion");
        item.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        item.setAriaLabel(getTranslation("approval.suggest.take", suggestion.name(), suggestion.target()));
        if (!suggestion.explanation().isEmpty()) {
            item.setTooltipText(suggestion.explanation());
        }
        item.addClickListener(click -> take(item, suggestion));
        return item;
    }

    private Div content(Suggestion suggestion) {
        var name = new Span(suggestion.name());
        name.addClassName("strong");
        var source = new Span(Sentences.in(getLocale(), suggestion.source().words()));
        source.addClassName("hint");
        var content = new Div(VaadinIcon.PLUS.create(), name, new Span(suggestion.target()), source);
        content.addClassName("suggestion-content");
        return content;
    }

    /** The cursor goes to the next one, so that the keyboard can take several. */
    private void take(Button item, Suggestion suggestion) {
        var items = getChildren().toList();
        int next = items.indexOf(item) + 1;
        remove(item);
        taken.accept(suggestion);
        if (next < items.size()) {
            focus(items.get(next));
        } else {
            opener.focus();
        }
        tellIfNone();
    }

    private void tellIfNone() {
        if (getComponentCount() == 0) {
            var none = new Span(getTranslation("approval.suggest.none"));
            none.addClassName("hint");
            add(none);
        }
    }

    private static void focus(Component item) {
        if (item instanceof Button button) {
            button.focus();
        }
    }
}
