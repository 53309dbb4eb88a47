package cn.jixiao.approval.ui;

import cn.jixiao.common.Money;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Approved forms of last year, each with the frame in which it goes on and the button that begins it. */
final class CarryTable extends Div {

    private final Function<FormRecord, List<Frame>> frames;
    private final BiConsumer<FormRecord, Frame> begin;
    private final PrintedTable table;

    CarryTable(Function<FormRecord, List<Frame>> frames, BiConsumer<FormRecord, Frame> begin) {
        this.frames = frames;
        this.begin = begin;
        addClassName("sheet");
        table = new PrintedTable(Stream.of("name", "number", "amount", "frame", "begin")
                .map(column -> getTranslation("approval.carry." + column))
                .toList());
        add(table);
    }

    void add(FormRecord former) {
        var frame = frame(former);
        var button = new Button(getTranslation("approval.carry"), click -> begin.accept(former, frame.getValue()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        button.setEnabled(frame.getValue() != null);
        button.setAriaLabel(getTranslation("approval.carry.of", former.name()));
        table.addRow(
                new NativeTableCell(new Anchor(FormPaths.page(former.id().value()), former.name())),
                PrintedTable.text(former.approvalNumber() == null ? "" : former.approvalNumber()),
                PrintedTable.amount(amount(former.totalAmount())),
                new NativeTableCell(frame),
                new NativeTableCell(button));
    }

    private Select<Frame> frame(FormRecord former) {
        var select = new Select<Frame>();
        var offered = frames.apply(former);
        select.setItems(offered);
        select.setValue(offered.stream().findFirst().orElse(null));
        select.setItemLabelGenerator(item -> Formats.named(item.title(), item.id(), getLocale()));
        select.setWidthFull();
        select.setMinWidth("20em");
        select.setAriaLabel(getTranslation("approval.carry.frame"));
        return select;
    }

    private static String amount(@Nullable Money amount) {
        return amount == null ? "" : Formats.amount(amount);
    }
}
