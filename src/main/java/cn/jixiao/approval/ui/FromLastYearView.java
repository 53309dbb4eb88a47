package cn.jixiao.approval.ui;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.Role;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.library.LastYear;
import cn.jixiao.org.Organisation;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** A unit goes on from its approved forms of the year before (从上年结转). */
@Route(FormPaths.FROM_LAST_YEAR)
@RolesAllowed("SUBMITTER")
class FromLastYearView extends VerticalLayout implements HasDynamicTitle {

    private static final int YEARS_AHEAD = 2;

    private final LastYear lastYear;
    private final Select<Organisation> organisation = new Select<>();
    private final Select<FiscalYear> year = new Select<>();
    private final Div list = new Div();

    FromLastYearView(AccountRegister accounts, LastYear lastYear, Clock clock) {
        this.lastYear = lastYear;
        add(new PageHeader(getPageTitle()));
        var mine = accounts.organisationsFor(Role.SUBMITTER);
        if (mine.isEmpty()) {
            add(new EmptyState(getTranslation("approval.new.none"), getTranslation("approval.new.none.hint")));
            return;
        }
        organisation.setLabel(getTranslation("approval.new.organisation"));
        organisation.setItems(mine);
        organisation.setItemLabelGenerator(item -> item.code() + " " + item.name());
        organisation.setValue(mine.getFirst());
        organisation.setMinWidth("20em");
        chooseYear(LocalDate.now(clock).getYear());
        organisation.addValueChangeListener(change -> show());
        year.addValueChangeListener(change -> show());
        var filter = new Div(organisation, year);
        filter.addClassName("filter");
        add(new Paragraph(getTranslation("approval.carry.what")), filter, list);
        list.setWidthFull();
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("approval.carry.title");
    }

    private void chooseYear(int thisYear) {
        year.setLabel(getTranslation("approval.carry.year"));
        year.setItems(IntStream.range(thisYear, thisYear + YEARS_AHEAD)
                .mapToObj(FiscalYear::new)
                .toList());
        year.setValue(new FiscalYear(thisYear + 1));
    }

    private void show() {
        var offered = lastYear.offeredFor(organisation.getValue().code(), year.getValue());
        list.removeAll();
        if (offered.isEmpty()) {
            list.add(new EmptyState(getTranslation("approval.carry.none"), getTranslation("approval.carry.none.hint")));
            return;
        }
        var table = new CarryTable(form -> lastYear.framesFor(form, year.getValue()), this::ask);
        offered.forEach(table::add);
        list.add(table);
    }

    /** Where the new frame has no place for something, that is told before the draft exists. */
    private void ask(FormRecord former, Frame frame) {
        var losses = lastYear.preview(former.id(), year.getValue(), frame.id()).losses();
        if (losses.isEmpty()) {
            begin(former, frame);
        } else {
            new LossesDialog(losses, () -> begin(former, frame)).open();
        }
    }

    private void begin(FormRecord former, Frame frame) {
        var draft = lastYear.begin(former.id(), year.getValue(), frame.id());
        UI.getCurrent().navigate(FormPaths.edit(draft.id().value()));
    }
}
