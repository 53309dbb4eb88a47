package cn.jixiao.approval.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormsViewTest extends ScreenTest {

    /** Begins with somebody who has no such screen; the tests say who looks at it. */
    FormsViewTest() {
        super("sysadmin");
    }

    @Test
    @DisplayName("a unit sees its own forms and none of another's")
    void own_forms_only() {
        var mine = city.draft("songlan", "022003");
        city.draft("hexin", "022002");
        city.as("songlan", () -> {
            navigate(FormsView.class);
            assertThat(rows()).extracting(row -> row.form().id()).contains(mine.id());
            assertThat(rows())
                    .extracting(row -> row.form().organisation().value())
                    .containsOnly("022003");
        });
    }

    @Test
    @DisplayName("who writes forms is offered to begin one")
    void writers_begin() {
        city.as("songlan", () -> assertThat(words()).contains("新建", "导入"));
    }

    @Test
    @DisplayName("who only reads forms is not offered to begin one")
    void readers_do_not_begin() {
        city.as("shenji", () -> assertThat(words()).doesNotContain("新建", "导入"));
    }

    private List<String> words() {
        navigate(FormsView.class);
        return $(Button.class).all().stream().map(Button::getText).toList();
    }

    @SuppressWarnings("unchecked")
    private List<FormRow> rows() {
        Grid<FormRow> grid = $(Grid.class).all().getFirst();
        return grid.getListDataView().getItems().toList();
    }
}
