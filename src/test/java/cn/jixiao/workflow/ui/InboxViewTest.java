package cn.jixiao.workflow.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class InboxViewTest extends ScreenTest {

    /** Begins with somebody who has no such screen; the tests say who looks at it. */
    InboxViewTest() {
        super("sysadmin");
    }

    private static final int HOLDER = 6;

    @Test
    @DisplayName("what waits is listed by organisation and opens the form it is about")
    void row_opens_form() {
        var form = city.submitted("tangwei", "045002");
        city.as("mengchao", () -> {
            open("045002");
            assertThat(rows())
                    .extracting(row -> row.item().organisation().value())
                    .containsOnly("045002");
            var row = rows().stream()
                    .filter(each -> each.item().formId() == form.id().value())
                    .findFirst()
                    .orElseThrow();
            test(grid()).clickRow(rows().indexOf(row));
            assertThat(getCurrentView().getElement().getTextRecursively()).contains(form.name(), "部门审核中");
        });
    }

    @Test
    @DisplayName("a claimed item shows its holder, who may release it")
    void claim_shows_holder() {
        city.submitted("tangwei", "045002");
        city.as("mengchao", () -> {
            open("045002");
            var row = rows().indexOf(rows().stream()
                    .filter(each -> each.item().claimedBy() == null)
                    .findFirst()
                    .orElseThrow());
            ((Button) holder(row).getChildren().findFirst().orElseThrow()).click();
            assertThat(holder(row).getElement().getTextRecursively()).contains("孟超", "释放");
        });
    }

    @Test
    @DisplayName("a filter that nothing passes says so in place of the list")
    void nothing_matches() {
        city.as("mengchao", () -> {
            open("999");
            assertThat($(EmptyState.class).all())
                    .allSatisfy(empty ->
                            assertThat(empty.getElement().getTextRecursively()).contains("没有符合条件的事项"));
        });
    }

    private void open(String prefix) {
        navigate(InboxView.class);
        test($(TextField.class).single()).setValue(prefix);
    }

    @SuppressWarnings("unchecked")
    private Grid<InboxRow> grid() {
        return $(Grid.class).all().getFirst();
    }

    private List<InboxRow> rows() {
        return grid().getListDataView().getItems().toList();
    }

    private Component holder(int row) {
        return test(grid()).getCellComponent(row, HOLDER);
    }
}
