package cn.jixiao.notice.ui;

import cn.jixiao.notice.Notice;
import cn.jixiao.notice.Noticeboard;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.PagedGrid;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.WorkPage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;

/** What the user was told (消息). */
@Route("notices")
@PermitAll
class NoticesView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final Noticeboard board;
    private final List<WorkPage> pages;
    private final PagedGrid<Notice> list;

    NoticesView(Noticeboard board, List<WorkPage> pages) {
        this.board = board;
        this.pages = pages;
        list = new PagedGrid<>(board::page, this::enter);
        list.addClassName("lists");
        NoticeColumns.addTo(list.grid(), getLocale());
        add(new PageHeader(getPageTitle(), new Button(getTranslation("notice.read-all"), click -> readAll())), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.title");
    }

    private void reload() {
        list.reload(new EmptyState(getTranslation("notice.none"), getTranslation("notice.none.hint")));
    }

    private void readAll() {
        board.readAll();
        getUI().orElseThrow().navigate(NoticesView.class);
    }

    private void enter(Notice notice) {
        board.read(notice.id());
        board.workOf(notice).flatMap(this::path).ifPresentOrElse(getUI().orElseThrow()::navigate, this::tellGone);
    }

    private Optional<String> path(WorkItem item) {
        return pages.stream()
                .filter(page -> page.process().equals(item.process()))
                .findFirst()
                .map(page -> page.path(item));
    }

    private void tellGone() {
        Toast.refused(getTranslation("notice.gone"));
        reload();
    }
}
