package cn.jixiao.document.layout;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.Shown;
import cn.jixiao.document.paper.Table;
import cn.jixiao.form.Field;
import cn.jixiao.form.Field.Kind;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.Entry;
import cn.jixiao.form.Frame.Section;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fields of a form, section by section, with the budget items where the form has them. */
final class FormHead {

    /** Parts of a sum stand under it, each in a row of its own. */
    private static final Set<Field> PARTS_OF_A_SUM =
            EnumSet.of(Field.FISCAL_AMOUNT, Field.SUPERIOR_AMOUNT, Field.LOCAL_AMOUNT, Field.OTHER_AMOUNT);

    private static final String ORGANISATION_CODE = "单位编码";

    private final TargetForm form;
    private final Frame frame;
    private final int columns;

    FormHead(TargetForm form, Frame frame, int columns) {
        this.form = form;
        this.frame = frame;
        this.columns = columns;
    }

    Table table() {
        var rows = new FieldRows(columns);
        for (var section : frame.sections()) {
            if (isHeaded(section)) {
                rows.addHeading(section.name());
            }
            section.fields().forEach(entry -> add(rows, entry));
        }
        if (frame.budgetItems() && !standsBehindPlan()) {
            rows.addAll(budgetItems());
        }
        return new Table(List.of(), rows.rows());
    }

    private boolean standsBehindPlan() {
        return frame.entry(Field.PLAN).isPresent();
    }

    private List<Row> budgetItems() {
        return new BudgetItemRows(columns, frame.amountsIn()).of(form.budgetItems());
    }

    /** The title heads the first section, and a section of one field needs no name besides its label. */
    private boolean isHeaded(Section section) {
        return !section.equals(frame.sections().getFirst())
                && section.fields().stream().noneMatch(entry -> entry.label().equals(section.name()));
    }

    private void add(FieldRows rows, Entry entry) {
        var kind = entry.field().kind();
        var value = value(entry.field()).showing(Shown.value(Place.of(entry.field())));
        if (entry.field() == Field.NAME || kind == Kind.LONG_TEXT || kind == Kind.LINES || isOfASum(entry.field())) {
            rows.addLong(entry.label(), value);
        } else {
            rows.addShort(kind, entry.label(), value);
        }
        if (entry.field() == Field.NAME && form.organisation() != null) {
            rows.addShort(
                    Kind.TEXT, ORGANISATION_CODE, Cell.text(form.organisation().value()));
        }
        if (entry.field() == Field.PLAN && frame.budgetItems()) {
            rows.addAll(budgetItems());
        }
    }

    private boolean isOfASum(Field field) {
        return PARTS_OF_A_SUM.contains(field)
                || (field == Field.TOTAL_AMOUNT
                        && frame.entry(Field.FISCAL_AMOUNT).isPresent());
    }

    private Cell value(Field field) {
        return switch (field.kind()) {
            case AMOUNT -> Cell.figure(Content.of(form.amount(field).orElse(null), frame.amountsIn()));
            case DATE -> new Cell(Content.of(form.date(field).orElse(null)), 1, 1, Cell.Style.TEXT, null);
            case TEXT, LONG_TEXT, LINES -> Cell.text(form.text(field));
        };
    }
}
