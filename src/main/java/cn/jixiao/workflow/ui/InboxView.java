package cn.jixiao.workflow.ui;

import cn.jixiao.account.ActingUser;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.PagedGrid;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.InboxQuery;
import cn.jixiao.workflow.Turns;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What waits for the user (待办) and what they did (已办). */
@Route("inbox")
@Menu(title = "workflow.inbox", icon = "vaadin:inbox", order = 1)
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER"})
class InboxView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Inbox inbox;
    private final OrganisationRegister organisations;
    private final List<WorkPage> pages;
    private final InboxFilter filter;
    private final PagedGrid<InboxRow> open = new PagedGrid<>(this::open, this::enter);
    private final PagedGrid<InboxRow> done = new PagedGrid<>(this::done, this::enter);

    InboxView(Inbox inbox, OrganisationRegister organisations, List<WorkPage> pages, Turns turns, Clock clock) {
        this.inbox = inbox;
        this.organisations = organisations;
        this.pages = pages;
        filter = new InboxFilter(pages.stream().map(WorkPage::process).sorted().toList(), this::reload);
        new OpenItems(ActingUser.get().id(), LocalDate.now(clock), turns::waited, this::claim, this::release)
                .addColumnsTo(open);
        DoneItems.addColumnsTo(done, getLocale());
        var lists = new TabSheet();
        lists.addClassName("lists");
        lists.setSuffixComponent(filter);
        lists.add(getTranslation("workflow.inbox.open"), open);
        lists.add(getTranslation("workflow.inbox.done"), done);
        add(new PageHeader(getPageTitle()), lists);
    }

    /** Also where somebody who is here already chooses it from the menu, to see what is new. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("workflow.inbox");
    }

    private void reload() {
        open.reload(nothing("workflow.inbox.open.none"));
        done.reload(nothing("workflow.inbox.done.none"));
    }

    private EmptyState nothing(String key) {
        var reason = filter.isSet() ? "workflow.inbox.none-matches" : key;
        return new EmptyState(getTranslation(reason), getTranslation(reason + ".hint"));
    }

    private List<InboxRow> open(@Nullable InboxRow last, int limit) {
        var behind = last == null ? InboxQuery.Place.START : InboxQuery.Place.of(last.item());
        return named(inbox.open(filter.query(), behind, limit));
    }

    private List<InboxRow> done(@Nullable InboxRow last, int limit) {
        var before = last == null ? LATEST : Objects.requireNonNull(last.item().doneAt());
        return named(inbox.done(filter.query(), before, limit));
    }

    private List<InboxRow> named(List<WorkItem> items) {
        var names =
                organisations.names(items.stream().map(WorkItem::organisation).toList());
        return items.stream()
                .map(item -> new InboxRow(item, names.getOrDefault(item.organisation(), "")))
                .toList();
    }

    private void enter(InboxRow row) {
        pages.stream()
                .filter(page -> page.process().equals(row.item().process()))
                .findFirst()
                .ifPresent(page -> getUI().orElseThrow().navigate(page.path(row.item())));
    }

    private void claim(WorkItem item) {
        act(() -> inbox.claim(item.id()), "workflow.inbox.claim.done");
    }

    private void release(WorkItem item) {
        act(() -> inbox.release(item.id()), "workflow.inbox.release.done");
    }

    /** Whether it was done or somebody else was faster: the list shows how things stand now. */
    private void act(Runnable action, String doneKey) {
        try {
            action.run();
            Toast.done(getTranslation(doneKey));
        } finally {
            reload();
        }
    }
}
