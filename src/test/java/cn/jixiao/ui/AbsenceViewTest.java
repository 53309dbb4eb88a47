package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.account.Substituting;
import cn.jixiao.account.Substituting.Candidate;
import cn.jixiao.account.Substitution;
import cn.jixiao.common.ChinaTime;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 缺勤代办: what one arranges for a time of absence. 王浩 is away, 乔云 of the same department stands in. */
class AbsenceViewTest extends ScreenTest {

    private static final int REVOKE = 7;

    private final LocalDate today = LocalDate.now(ChinaTime.ZONE);

    AbsenceViewTest() {
        super("wanghao");
    }

    @Autowired
    Substituting substituting;

    @AfterEach
    void all_back() {
        var ahead = city.as("secadmin", () -> substituting.visible()).stream()
                .filter(each -> each.isAhead(today))
                .toList();
        city.as("secadmin", () -> ahead.forEach(each -> substituting.revoke(each.id())));
    }

    @Test
    @DisplayName("what is arranged is listed at once, and revoked it is over")
    void arranged_and_revoked() {
        asUser(() -> {
            navigate(AbsenceView.class);
            arrange(today, today.plusDays(3), "外出培训");
            assertThat(substitutions().getFirst())
                    .returns("乔云", Substitution::substituteName)
                    .returns("外出培训", Substitution::reason)
                    .matches(each -> each.isInForce(today));
            test((Button) test(grid()).getCellComponent(0, REVOKE)).click();
            assertThat(substitutions()).noneMatch(each -> each.isAhead(today));
        });
    }

    @Test
    @DisplayName("only colleagues of the same office are offered, never oneself")
    void candidates() {
        asUser(() -> {
            navigate(AbsenceView.class);
            assertThat(substitute().getListDataView().getItems())
                    .extracting(Candidate::username)
                    .contains("qiaoyun")
                    .doesNotContain("wanghao", "xuting");
        });
    }

    @Test
    @DisplayName("what is missing or wrong is said below the fields, and nothing is arranged")
    void refused() {
        asUser(() -> {
            navigate(AbsenceView.class);
            press("安排代办");
            assertThat(shown()).contains("请填写起止日期并选择代办人");
            arrange(today.plusDays(3), today, "外出培训");
            assertThat(shown()).contains("366");
            assertThat(substitutions()).noneMatch(each -> each.isAhead(today));
        });
    }

    @Test
    @DisplayName("a security administrator arranges it for others; who audits sees all and changes nothing")
    void others() {
        city.as("secadmin", () -> {
            navigate(AbsenceView.class);
            test($(TextField.class).all().stream()
                            .filter(field -> field.getLabel().equals("缺勤人员用户名"))
                            .findFirst()
                            .orElseThrow())
                    .setValue("wanghao");
            arrange(today, today.plusDays(1), "住院");
            assertThat(substitutions()).anyMatch(each -> each.isInForce(today));
        });
        city.as("shenji", () -> {
            navigate(AbsenceView.class);
            assertThat($(AbsenceForm.class).all()).isEmpty();
            assertThat(substitutions()).anyMatch(each -> each.reason().equals("住院"));
            assertThat(((Button) test(grid()).getCellComponent(0, REVOKE)).isVisible())
                    .isFalse();
        });
    }

    private void arrange(LocalDate from, LocalDate until, String reason) {
        var days = $(DateField.class).all();
        test(days.getFirst()).setValue(from);
        test(days.getLast()).setValue(until);
        substitute().setValue(new Candidate("qiaoyun", "乔云"));
        test($(TextField.class).all().stream()
                        .filter(field -> field.getLabel().equals("缺勤原因"))
                        .findFirst()
                        .orElseThrow())
                .setValue(reason);
        press("安排代办");
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Candidate> substitute() {
        return $(ComboBox.class).single();
    }

    private List<Substitution> substitutions() {
        return grid().getListDataView().getItems().toList();
    }

    @SuppressWarnings("unchecked")
    private Grid<Substitution> grid() {
        return $(Grid.class).single();
    }

    private String shown() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
