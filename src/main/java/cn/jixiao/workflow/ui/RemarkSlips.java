package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.ui.RemarkCard;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The remarks on what a unit handed in at their places; those of the open correction have a field for the answer. */
public final class RemarkSlips {

    private final List<Remark> remarks;
    private final Set<Long> open;
    private final BiConsumer<Remark, String> answer;

    public RemarkSlips(List<Remark> remarks, List<Remark> toAnswer, BiConsumer<Remark, String> answer) {
        this.remarks = remarks;
        this.open = toAnswer.stream().map(Remark::id).collect(Collectors.toSet());
        this.answer = answer;
    }

    public Component at(String place) {
        return slips(remark -> remark.place().equals(place));
    }

    /** Those that hang on none of the places. */
    public Component elsewhere(Set<String> places) {
        return slips(remark -> !places.contains(remark.place()));
    }

    private Component slips(Predicate<Remark> chosen) {
        var slips = new Div();
        slips.addClassName("remark-cards");
        remarks.stream().filter(chosen).map(remark -> slip(remark, slips)).forEach(slips::add);
        slips.setVisible(slips.getComponentCount() > 0);
        return slips;
    }

    private RemarkCard slip(Remark remark, Component context) {
        var source = context.getTranslation(
                "workflow.remark.by",
                remark.authorName(),
                Formats.dateTime(remark.madeAt(), UI.getCurrent().getLocale()));
        var slip = new RemarkCard(remark.text(), source, remark.answer());
        return open.contains(remark.id())
                ? slip.answerable(Objects.requireNonNullElse(remark.answer(), ""), text -> answer.accept(remark, text))
                : slip;
    }
}
