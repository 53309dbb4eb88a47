package cn.jixiao.calendar.ui;

import cn.jixiao.org.Organisation;
import cn.jixiao.org.Organisation.Kind;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;

/** Whose: a department with all below it, or an organisation; nothing chosen is the whole city, where that may be. */
final class OrganisationChoice extends ComboBox<Organisation> {

    private final List<Organisation> organisations;

    OrganisationChoice(List<Organisation> all, boolean wholeCity) {
        organisations = all.stream()
                .filter(one -> one.kind() == Kind.DEPARTMENT || one.kind() == Kind.UNIT)
                .toList();
        setLabel(getTranslation("calendar.season.whose"));
        setItems(organisations);
        setItemLabelGenerator(one -> one.code() + " " + one.name());
        setClearButtonVisible(true);
        if (wholeCity) {
            setPlaceholder(getTranslation("calendar.whole-city"));
        } else {
            setRequiredIndicatorVisible(true);
        }
    }

    void choose(String prefix) {
        organisations.stream()
                .filter(one -> one.code().value().equals(prefix))
                .findFirst()
                .ifPresent(this::setValue);
    }

    String prefix() {
        return getOptionalValue().map(one -> one.code().value()).orElse("");
    }
}
