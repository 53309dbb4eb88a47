package cn.jixiao.approval.ui;

import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Place;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;

/** Fields printed together, each under the label of its frame. */
final class FieldSection extends Section {

    private final Function<Field, String> text;
    private final Spots spots;

    /** @param text of a field, as it is to be read */
    FieldSection(Frame.Section section, Function<Field, String> text, Spots spots) {
        this.text = text;
        this.spots = spots;
        addClassName("sheet");
        var list = new DescriptionList();
        list.addClassName("fields");
        section.fields()
                .forEach(entry -> list.getElement().appendChild(fact(entry).getElement()));
        add(new H2(section.name()), list);
    }

    private Div fact(Frame.Entry entry) {
        var place = Place.of(entry.field()).text();
        var value = new Span(text.apply(entry.field()));
        if (value.getText().isEmpty()) {
            value.setText("—");
            value.addClassName("hint");
        }
        var description = new Description();
        description.add(value, spots.objection(place), spots.notes(place));
        var fact = new Div(new Term(label(entry)), description);
        fact.addClassNames("field", widthOf(entry.field()));
        spots.mark(place, fact);
        return fact;
    }

    private String label(Frame.Entry entry) {
        return entry.field().kind() == Field.Kind.AMOUNT
                ? getTranslation("approval.amount.label", entry.label())
                : entry.label();
    }

    private static String widthOf(Field field) {
        return switch (field.kind()) {
            case LONG_TEXT, LINES -> "long";
            case AMOUNT -> "of-amount";
            case TEXT, DATE -> field == Field.NAME ? "long" : "short";
        };
    }
}
