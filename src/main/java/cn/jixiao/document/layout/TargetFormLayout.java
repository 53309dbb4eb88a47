package cn.jixiao.document.layout;

import cn.jixiao.document.paper.Block;
import cn.jixiao.document.paper.Caption;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;

/** The target form (绩效目标申报表) of any frame, as the finance bureau prints it. */
public final class TargetFormLayout {

    private TargetFormLayout() {}

    public static Paper of(TargetForm form, Frame frame) {
        var name = form.name().isEmpty() ? frame.title() : form.name();
        return new Paper(name + frame.title(), List.of(sheet(form, frame)));
    }

    static Sheet sheet(TargetForm form, Frame frame) {
        var columns = FormColumns.of(frame, form);
        var caption = new Caption("", "（%s年度）".formatted(form.year()), Measures.line(frame.amountsIn()));
        return new Sheet(
                frame.title(),
                columns.orientation(),
                frame.title(),
                columns.widths(),
                List.of(caption),
                blocks(form, frame, columns));
    }

    private static List<Block> blocks(TargetForm form, Frame frame, FormColumns columns) {
        var blocks = new ArrayList<Block>();
        blocks.add(new FormHead(form, frame, columns.count()).table());
        if (frame.mainTasks()) {
            blocks.add(new MainTaskRows(columns.count(), frame.amountsIn()).table(form.mainTasks()));
        }
        blocks.add(new IndicatorRows(columns).table(Levels.all(frame, form.indicators())));
        return blocks;
    }
}
