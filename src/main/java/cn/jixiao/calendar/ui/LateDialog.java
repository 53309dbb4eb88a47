package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.ui.DateField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;

/** Lets an organisation be late: with what, until when and why. */
final class LateDialog extends FormDialog {

    /** What is done with what was chosen. */
    @FunctionalInterface
    interface Action {
        void permit(SeasonKind kind, OrgCode organisation, LocalDate until, String reason);
    }

    private final KindChoice kind;
    private final OrganisationChoice organisation;
    private final DateField until;
    private final TextArea reason;
    private final Action action;

    LateDialog(List<Organisation> organisations, LocalDate today, Action action) {
        this(
                new KindChoice(),
                new OrganisationChoice(organisations, false),
                new DateField(""),
                new TextArea(),
                today,
                action);
    }

    private LateDialog(
            KindChoice kind,
            OrganisationChoice organisation,
            DateField until,
            TextArea reason,
            LocalDate today,
            Action action) {
        super("", kind, organisation, until, reason);
        this.kind = kind;
        this.organisation = organisation;
        this.until = until;
        this.reason = reason;
        this.action = action;
        setHeaderTitle(getTranslation("calendar.late.permit"));
        until.setLabel(getTranslation("calendar.late.last"));
        until.setMin(today);
        until.setRequiredIndicatorVisible(true);
        reason.setLabel(getTranslation("calendar.reason"));
        reason.setRequiredIndicatorVisible(true);
    }

    @Override
    void confirm() {
        action.permit(
                given(kind.getValue()),
                given(organisation.getValue()).code(),
                given(until.getValue()),
                reason.getValue());
    }
}
