package cn.jixiao.workflow.ui;

import cn.jixiao.ui.PagedGrid;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;

/** The columns of what waits (待办). */
final class OpenItems {

    private final long me;
    private final LocalDate today;
    private final ToIntFunction<WorkItem> waited;
    private final Consumer<WorkItem> claim;
    private final Consumer<WorkItem> release;

    OpenItems(
            long me,
            LocalDate today,
            ToIntFunction<WorkItem> waited,
            Consumer<WorkItem> claim,
            Consumer<WorkItem> release) {
        this.me = me;
        this.today = today;
        this.waited = waited;
        this.claim = claim;
        this.release = release;
    }

    void addColumnsTo(PagedGrid<InboxRow> list) {
        var grid = list.grid();
        InboxColumns.addSubject(grid);
        grid.addComponentColumn(row -> new DueDate(row.item().dueOn(), today))
                .setHeader(grid.getTranslation("workflow.inbox.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> grid.getTranslation("workflow.inbox.days", waited.applyAsInt(row.item())))
                .setHeader(grid.getTranslation("workflow.inbox.age"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> holder(row.item()))
                .setHeader(grid.getTranslation("workflow.inbox.claimed-by"))
                .setWidth("132px")
                .setFlexGrow(0);
    }

    private Component holder(WorkItem item) {
        var holder = new Div();
        holder.addClassName("holder");
        if (item.waitsFor() != null) {
            holder.add(note("workflow.inbox.waits-for", item.waitsFor()));
        } else if (item.addressee() != null) {
            holder.add(
                    item.givenBy() == null
                            ? new Span(item.addressee())
                            : note("workflow.inbox.given-by", item.givenBy()));
        } else if (item.claimedName() == null) {
            holder.add(button("workflow.inbox.claim", item, claim));
        } else {
            holder.add(new Span(item.claimedName()));
        }
        if (item.waitsFor() == null && item.claimedBy() != null && item.claimedBy() == me) {
            holder.add(button("workflow.inbox.release", item, release));
        }
        return holder;
    }

    private static Span note(String key, String names) {
        var note = new Span();
        note.setText(note.getTranslation(key, names));
        note.addClassName("hint");
        return note;
    }

    private static Button button(String word, WorkItem item, Consumer<WorkItem> action) {
        var button = new Button();
        button.setText(button.getTranslation(word));
        button.setAriaLabel(button.getTranslation(word) + " " + item.title());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        button.addClickListener(click -> action.accept(item));
        button.setDisableOnClick(true);
        button.getElement().executeJs("this.addEventListener('click', event => event.stopPropagation())");
        return button;
    }
}
