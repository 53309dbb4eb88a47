package cn.jixiao.approval.ui;

import cn.jixiao.approval.FormPage;
import cn.jixiao.ui.Spot;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.BiConsumer;

/** All remarks on a form with their answers, the latest round first. */
public final class RemarkList extends Section {

    private final FormPage page;
    private final PlaceNames names;
    private final Spots spots;
    private final BiConsumer<Remark, String> answering;

    /** @param answering keeps the unit's answer to a remark */
    public RemarkList(FormPage page, PlaceNames names, Spots spots, BiConsumer<Remark, String> answering) {
        this.page = page;
        this.names = names;
        this.spots = spots;
        this.answering = answering;
        addClassNames("sheet", "remarks");
        var list = new OrderedList();
        page.latestRemarks().forEach(remark -> list.add(card(remark)));
        page.remarks().reversed().stream()
                .filter(remark -> !page.latestRemarks().contains(remark))
                .forEach(remark -> list.add(card(remark)));
        add(new H2(getTranslation("approval.remarks", page.remarks().size())), list);
    }

    private RemarkEntry card(Remark remark) {
        var card = new RemarkEntry(remark, place(remark));
        if (page.isAnswerable(remark)) {
            card.ask(remark, answer -> answering.accept(remark, answer));
        } else {
            card.showAnswer(remark);
        }
        return card;
    }

    private Component place(Remark remark) {
        var name = names.of(remark.place());
        if (!spots.knows(remark.place())) {
            return new Span(name);
        }
        var link = new NativeButton(name, click -> Spot.show(remark.place()));
        link.addClassName("link");
        return link;
    }
}
