package cn.jixiao.document.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.document.offline.FilledBook;
import cn.jixiao.document.offline.FilledForm;
import cn.jixiao.document.offline.FilledForm.Winner;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The forms of a returned workbook at the left, what one of them changes at the right; those that are ticked are stored. */
final class ReturnedBook extends Div {

    private final List<ReturnedForm> forms;
    private final Div shown = new Div();
    private final Button accept = new Button();

    /**
     * @param accepted takes the ticked forms, with whose text counts in each
     * @param marks is asked for the workbook with its errors marked
     */
    ReturnedBook(FilledBook book, Consumer<Map<FilledForm, Winner>> accepted, Runnable marks) {
        forms = book.forms().stream().map(ReturnedForm::new).toList();
        addClassName("import-choice");
        accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        accept.setDisableOnClick(true);
        accept.addClickListener(click -> accepted.accept(chosen()));
        var name = new Span(getTranslation("document.import.found", book.fileName(), forms.size()));
        name.addClassName("import-file");
        var bar = new Div(accept);
        bar.addClassName("import-bar");
        var left = new Div(new Div(name, bar));
        if (!book.complaints().isEmpty()) {
            left.add(marking(book.complaints().size(), marks));
        }
        var list = new UnorderedList();
        list.addClassName("candidates");
        forms.forEach(form -> {
            form.onOpen(this::show);
            form.onTick(this::count);
            list.add(form);
        });
        left.add(list);
        book.refused().forEach(refused -> left.add(refusal(refused)));
        shown.addClassName("sheet");
        shown.setVisible(!forms.isEmpty());
        add(left, shown);
        forms.stream().findFirst().ifPresent(this::show);
        count();
    }

    private Div marking(int errors, Runnable marks) {
        var button = new Button(
                getTranslation("document.offline.marked"), VaadinIcon.DOWNLOAD_ALT.create(), click -> marks.run());
        var hint = new Paragraph(getTranslation("document.offline.marked.hint", errors));
        var box = new Div(hint, button);
        box.addClassNames("findings", "unread");
        return box;
    }

    private Paragraph refusal(FilledBook.RefusedSheet refused) {
        var why = new Paragraph(getTranslation(
                "document.offline.sheet-refused", refused.sheet(), Sentences.in(getLocale(), refused.reason())));
        why.addClassName("refusal");
        return why;
    }

    private void show(ReturnedForm chosen) {
        forms.forEach(form -> form.current(form.equals(chosen)));
        shown.removeAll();
        shown.add(chosen.details());
    }

    private void count() {
        int ticked = chosen().size();
        accept.setText(getTranslation("document.import.take", ticked));
        accept.setEnabled(ticked > 0);
    }

    private Map<FilledForm, Winner> chosen() {
        var chosen = new LinkedHashMap<FilledForm, Winner>();
        forms.forEach(form -> form.chosen().ifPresent(winner -> chosen.put(form.form(), winner)));
        return chosen;
    }
}
