package cn.jixiao.notice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.jixiao.ScreenTest;
import cn.jixiao.notice.Notice;
import cn.jixiao.notice.Noticeboard;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class NoticesViewTest extends ScreenTest {

    @Autowired
    Noticeboard board;

    NoticesViewTest() {
        super("mengchao");
    }

    @Test
    @DisplayName("a notice tells what happened to which form, opens it, and is read from then on")
    void opens_the_work() {
        var form = city.submitted("tangwei", "045002");
        city.as("mengchao", board::readAll);
        await().until(() -> city.as("mengchao", board::countUnread) > 0);
        asUser(() -> {
            navigate(NoticesView.class);
            assertThat(header()).contains("1 条未读");
            var row = rows().indexOf(rows().stream()
                    .filter(notice -> notice.formId() == form.id().value())
                    .findFirst()
                    .orElseThrow());
            assertThat(test(grid()).getCellComponent(row, 1).getElement().getTextRecursively())
                    .contains(form.name(), "已到“部门审核”，请办理", "唐薇");
            test(grid()).clickRow(row);
            assertThat(getCurrentView().getElement().getTextRecursively()).contains(form.name(), "部门审核中");
            assertThat(board.countUnread()).isZero();
            assertThat(header()).doesNotContain("未读");
        });
    }

    @Test
    @DisplayName("who was told nothing reads so")
    void nothing() {
        city.as("secadmin", () -> {
            navigate(NoticesView.class);
            assertThat($(EmptyState.class).single().getElement().getTextRecursively())
                    .contains("没有消息");
        });
    }

    private static String header() {
        return UI.getCurrent()
                .getChildren()
                .map(component -> component.getElement().getOuterHTML())
                .reduce("", String::concat);
    }

    @SuppressWarnings("unchecked")
    private Grid<Notice> grid() {
        return $(Grid.class).single();
    }

    private java.util.List<Notice> rows() {
        return grid().getListDataView().getItems().toList();
    }
}
