package cn.jixiao.workflow.ui;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.BatchResult;
import cn.jixiao.workflow.BatchRow;
import cn.jixiao.workflow.Tick;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Shows what speaks against passing each of many items, passes those that stay ticked, and then what became of each. */
final class BatchDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final Map<BatchRow, Checkbox> ticks = new LinkedHashMap<>();
    private final TextArea opinion = new TextArea();
    private final Paragraph refusal = new Paragraph();
    private final Button confirm = new Button();
    private final BiFunction<List<Tick>, String, List<BatchResult>> pass;

    /**
     * @param pass does it, given what is ticked and the opinion
     * @param closed when the lists have to be read anew
     */
    BatchDialog(List<BatchRow> rows, BiFunction<List<Tick>, String, List<BatchResult>> pass, Runnable closed) {
        this.pass = pass;
        setHeaderTitle(getTranslation("workflow.batch.action"));
        addClassName("batch-dialog");
        add(new Paragraph(getTranslation("workflow.batch.look")));
        rows.forEach(row -> add(line(row)));
        opinion.setLabel(getTranslation("workflow.batch.opinion"));
        opinion.setMaxLength(LONGEST);
        opinion.setWidthFull();
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        confirm.setDisableOnClick(true);
        confirm.addClickListener(click -> confirm());
        add(opinion, refusal);
        getFooter().add(new Button(getTranslation("workflow.batch.close"), click -> close()), confirm);
        addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                closed.run();
            }
        });
        count();
    }

    private Div line(BatchRow row) {
        var tick =
                new Checkbox(Formats.named(row.item().title(), row.item().organisation(), getLocale()), row.isPlain());
        tick.setEnabled(row.refusal() == null);
        tick.addValueChangeListener(change -> count());
        ticks.put(row, tick);
        var line = new Div(tick);
        line.addClassName("batch-row");
        var refused = row.refusal();
        if (refused != null) {
            line.add(sentence(refused, "refusal"));
        }
        row.exceptions().forEach(exception -> line.add(sentence(exception, "exception")));
        return line;
    }

    private Paragraph sentence(Message message, String kind) {
        var sentence = new Paragraph(Sentences.in(getLocale(), message));
        sentence.addClassName(kind);
        return sentence;
    }

    private void count() {
        long ticked = ticks.values().stream().filter(Checkbox::getValue).count();
        confirm.setText(getTranslation("workflow.batch.confirm", ticked));
        confirm.setEnabled(ticked > 0);
    }

    private void confirm() {
        try {
            show(pass.apply(ticked(), opinion.getValue().strip()));
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
            confirm.setEnabled(true);
        }
    }

    private List<Tick> ticked() {
        return ticks.entrySet().stream()
                .filter(entry -> entry.getValue().getValue())
                .map(entry ->
                        new Tick(entry.getKey().item().id(), !entry.getKey().isPlain()))
                .toList();
    }

    private void show(List<BatchResult> results) {
        var titles = ticks.keySet().stream()
                .collect(Collectors.toMap(
                        row -> row.item().id(), row -> row.item().title()));
        long done = results.stream()
                .filter(result -> result.result() == BatchResult.Result.DONE)
                .count();
        removeAll();
        confirm.setVisible(false);
        var summary = new Paragraph(getTranslation("workflow.batch.summary", done, results.size() - done));
        summary.getElement().setAttribute("role", "status");
        add(summary);
        results.forEach(result -> add(outcome(titles.getOrDefault(result.item(), ""), result)));
    }

    private Div outcome(String title, BatchResult result) {
        var word = result.result() == null
                ? "workflow.batch.running"
                : result.result() == BatchResult.Result.DONE ? "workflow.batch.done" : "workflow.batch.refused";
        var line = new Div(new Paragraph(Formats.labelled(title, getTranslation(word), getLocale())));
        line.addClassName("batch-row");
        if (result.result() == BatchResult.Result.REFUSED) {
            var why = new Paragraph(result.sentence(getLocale()));
            why.addClassName("refusal");
            line.add(why);
        }
        return line;
    }
}
