package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.Season;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** Opens a season now: for everybody it is for, or for chosen departments alone. */
final class OpeningDialog extends FormDialog {

    private final CheckboxGroup<Organisation> departments;
    private final Consumer<List<OrgCode>> action;

    /** @param creates true where opening it creates its work */
    OpeningDialog(Season season, boolean creates, List<Organisation> all, Consumer<List<OrgCode>> action) {
        this(new CheckboxGroup<>(), new Paragraph(), season, creates, all, action);
    }

    private OpeningDialog(
            CheckboxGroup<Organisation> departments,
            Paragraph hint,
            Season season,
            boolean creates,
            List<Organisation> all,
            Consumer<List<OrgCode>> action) {
        super("", hint, departments);
        this.departments = departments;
        this.action = action;
        setHeaderTitle(
                getTranslation("calendar.opening", season.year(), getTranslation("calendar.kind." + season.kind())));
        hint.setText(getTranslation("calendar.opening.hint"));
        hint.setVisible(creates);
        departments.setLabel(getTranslation("calendar.opening.departments"));
        departments.setItems(all);
        departments.setItemLabelGenerator(Organisation::name);
        departments.setVisible(season.prefix().isEmpty());
    }

    @Override
    void confirm() {
        action.accept(
                departments.getValue().stream().map(Organisation::code).sorted().toList());
    }
}
