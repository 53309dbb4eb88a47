package cn.jixiao.approval.ui;

import cn.jixiao.form.FormDiff;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Revision;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;

/** Two revisions of the reader's choice, and what differs between them. */
final class RevisionComparison extends Div {

    private final Frame frame;
    private final Select<Revision> before = new Select<>();
    private final Select<Revision> after = new Select<>();
    private final Div result = new Div();

    RevisionComparison(List<Revision> revisions, Frame frame) {
        this.frame = frame;
        addClassName("comparison");
        if (revisions.size() < 2) {
            add(new EmptyState(
                    getTranslation("approval.diff.only-one"), getTranslation("approval.diff.only-one.hint")));
            return;
        }
        offer(before, "approval.diff.before", revisions, revisions.get(revisions.size() - 2));
        offer(after, "approval.diff.after", revisions, revisions.getLast());
        var choice = new Div(before, after);
        choice.addClassName("filter");
        add(choice, result);
        compare();
    }

    private void offer(Select<Revision> select, String label, List<Revision> revisions, Revision chosen) {
        select.setLabel(getTranslation(label));
        select.setItems(revisions);
        select.setItemLabelGenerator(this::word);
        select.setValue(chosen);
        select.setWidth("340px");
        select.addValueChangeListener(change -> compare());
    }

    private String word(Revision revision) {
        return getTranslation(
                revision.isFrozen() ? "approval.diff.revision" : "approval.diff.revision.draft",
                revision.no(),
                revision.authorName(),
                Formats.dateTime(revision.savedAt(), getLocale()));
    }

    private void compare() {
        var old = before.getValue().content();
        var now = after.getValue().content();
        var diff = FormDiff.between(old, now, frame);
        result.removeAll();
        result.add(
                diff.isEmpty()
                        ? new EmptyState(
                                getTranslation("approval.diff.none"), getTranslation("approval.diff.none.hint"))
                        : new DiffTable(diff, new PlaceNames(frame, now, getLocale())));
    }
}
