package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.InboxQuery;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Which kinds of work, of which organisations. */
final class InboxFilter extends Div {

    private final Select<String> process = new Select<>();
    private final TextField organisation = new TextField();

    InboxFilter(List<String> processes, Runnable changed) {
        addClassName("filter");
        process.setLabel(getTranslation("workflow.inbox.kind"));
        process.setItems(processes);
        process.setItemLabelGenerator(
                key -> getTranslation(key == null ? "workflow.inbox.kind.all" : "workflow.process." + key));
        process.setEmptySelectionAllowed(true);
        process.setEmptySelectionCaption(getTranslation("workflow.inbox.kind.all"));
        organisation.setLabel(getTranslation("workflow.inbox.organisation.code"));
        organisation.setPlaceholder("022 / 022001");
        organisation.setAllowedCharPattern("[0-9A-Za-z]");
        organisation.setMaxLength(21);
        organisation.setClearButtonVisible(true);
        organisation.setValueChangeMode(ValueChangeMode.LAZY);
        process.addValueChangeListener(change -> changed.run());
        organisation.addValueChangeListener(change -> changed.run());
        add(process, organisation);
    }

    InboxQuery query() {
        return new InboxQuery(
                Objects.requireNonNullElse(process.getValue(), ""),
                organisation.getValue().strip().toUpperCase(Locale.ROOT));
    }

    boolean isSet() {
        return !query().equals(InboxQuery.everything());
    }
}
