package cn.jixiao.approval.ui;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.Role;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.Organisation;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** A unit begins a form here: for which organisation, which year, in which frame. */
@Route("forms/new")
@RolesAllowed("SUBMITTER")
class NewFormView extends VerticalLayout implements HasDynamicTitle {

    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 2;

    private final Drafts drafts;
    private final Frames frames;
    private final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("approval.new.organisation"));
    private final Select<FiscalYear> year = new Select<>();
    private final Select<Frame> frame = new Select<>();
    private final Button create = new Button(getTranslation("approval.new.create"), click -> create());

    NewFormView(AccountRegister accounts, Drafts drafts, Frames frames, Clock clock) {
        this.drafts = drafts;
        this.frames = frames;
        add(new PageHeader(getPageTitle()));
        var mine = accounts.organisationsFor(Role.SUBMITTER);
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("approval.new.none"), getTranslation("approval.new.none.hint")));
            return;
        }
        chooseOrganisation(mine);
        chooseFrame();
        chooseYear(LocalDate.now(clock).getYear());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.setDisableOnClick(true);
        var sheet = new Div(new Paragraph(getTranslation("approval.new.fixed")), organisation, year, frame, create);
        sheet.addClassNames("sheet", "new-form");
        add(sheet);
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("approval.new.title");
    }

    private void chooseOrganisation(List<Organisation> mine) {
        organisation.setItems(mine);
        organisation.setItemLabelGenerator(item -> item.code() + " " + item.name());
        organisation.setValue(mine.getFirst());
        organisation.setAllowCustomValue(false);
        organisation.addValueChangeListener(change -> offerFrames());
    }

    private void chooseYear(int thisYear) {
        year.setLabel(getTranslation("approval.new.year"));
        year.setItems(IntStream.rangeClosed(thisYear - YEARS_BACK, thisYear + YEARS_AHEAD)
                .mapToObj(FiscalYear::new)
                .toList());
        year.addValueChangeListener(change -> offerFrames());
        year.setValue(new FiscalYear(thisYear + 1));
    }

    private void chooseFrame() {
        frame.setLabel(getTranslation("approval.new.frame"));
        frame.setItemLabelGenerator(
                item -> getTranslation("approval.new.frame.item", item.title(), item.id(), item.from()));
        frame.addValueChangeListener(change -> allowCreation());
    }

    private void offerFrames() {
        var writer = organisation.getValue();
        var offered = writer == null ? List.<Frame>of() : frames.offeredTo(writer.code(), year.getValue());
        var former = frame.getValue();
        frame.setItems(offered);
        frame.setValue(
                former != null && offered.contains(former)
                        ? former
                        : offered.stream().findFirst().orElse(null));
    }

    private void allowCreation() {
        create.setEnabled(organisation.getValue() != null && frame.getValue() != null);
    }

    private void create() {
        create.setEnabled(true);
        var draft = drafts.create(TargetForm.blank(
                frame.getValue().id(), year.getValue(), organisation.getValue().code()));
        UI.getCurrent().navigate("forms/" + draft.id() + "/edit");
    }
}
