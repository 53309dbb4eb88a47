package cn.jixiao.document.ui;

import cn.jixiao.document.ColumnMeaning;
import cn.jixiao.document.ColumnMeaning.OfField;
import cn.jixiao.document.ColumnMeaning.Part;
import cn.jixiao.document.FlatTable;
import cn.jixiao.form.Frame;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each column of a table of one row per indicator was taken for; somebody who knows better says so and reads again. */
final class TableMapping extends Div {

    private final List<Frame> frames;
    private final NativeTable columns = new NativeTable();
    private FlatTable table;

    /** @param again reads the document anew with the columns as they now are */
    TableMapping(FlatTable table, List<Frame> frames, Consumer<FlatTable> again) {
        this.table = table;
        this.frames = frames;
        addClassNames("sheet", "table-mapping");
        columns.addClassName("plain-table");
        add(
                new H2(getTranslation("document.table.title", table.line())),
                new Paragraph(getTranslation("document.table.hint")),
                frame(),
                columns,
                new Button(getTranslation("document.table.read"), click -> again.accept(this.table)));
        showColumns();
    }

    private ComboBox<Frame> frame() {
        var chooser = new ComboBox<Frame>(getTranslation("document.table.frame"));
        chooser.setItems(frames);
        chooser.setItemLabelGenerator(frame -> frame.title() + " (" + frame.id() + ")");
        chooser.setAllowCustomValue(false);
        chooser.setRequired(true);
        chooser.setWidth("24rem");
        chooser.setValue(chosenFrame());
        chooser.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                table = table.with(change.getValue().id());
                showColumns();
            }
        });
        return chooser;
    }

    private Frame chosenFrame() {
        return frames.stream()
                .filter(frame -> frame.id().equals(table.frame()))
                .findFirst()
                .orElseGet(frames::getFirst);
    }

    private void showColumns() {
        columns.removeAll();
        var head = columns.getHead().addRow();
        Stream.of("document.table.heading", "document.table.sample", "document.table.meaning")
                .map(this::getTranslation)
                .forEach(label -> head.add(new NativeTableHeaderCell(label)));
        for (int i = 0; i < table.headings().size(); i++) {
            int column = i;
            var row = columns.getBody().addRow();
            row.addDataCell().setText(table.headings().get(i));
            row.addDataCell()
                    .setText(table.sample().stream()
                            .map(cells -> cells.get(column))
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(" / ")));
            row.addDataCell().add(meaning(column));
        }
    }

    private ComboBox<ColumnMeaning> meaning(int column) {
        var chooser = new ComboBox<ColumnMeaning>();
        chooser.getElement()
                .setAttribute(
                        "aria-label",
                        getTranslation("document.table.column", table.headings().get(column)));
        chooser.setItems(Stream.concat(Arrays.stream(Part.values()), fields()).toList());
        chooser.setItemLabelGenerator(this::label);
        chooser.setValue(table.columns().get(column));
        chooser.addValueChangeListener(change -> {
            var chosen = change.getValue() == null ? Part.NOTHING : change.getValue();
            table = table.with(column, chosen);
        });
        return chooser;
    }

    /** The fields of the frame, and those that the headings name besides. */
    private Stream<ColumnMeaning> fields() {
        var known = chosenFrame().sections().stream()
                .flatMap(section -> section.fields().stream())
                .map(entry -> (ColumnMeaning) new OfField(entry.field()));
        return Stream.concat(known, table.columns().stream().filter(OfField.class::isInstance))
                .distinct();
    }

    private String label(ColumnMeaning meaning) {
        return switch (meaning) {
            case Part part -> getTranslation("document.part." + part);
            case OfField(var field) ->
                Stream.concat(Stream.of(chosenFrame()), frames.stream())
                        .flatMap(frame -> frame.entry(field).stream())
                        .map(Frame.Entry::label)
                        .findFirst()
                        .orElse(field.name());
        };
    }
}
