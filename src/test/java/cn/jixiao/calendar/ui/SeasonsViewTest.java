package cn.jixiao.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.SeasonPlanning;
import cn.jixiao.common.FiscalYear;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The seasons of a year as the finance bureau sees them. */
class SeasonsViewTest extends ScreenTest {

    @Autowired
    SeasonPlanning planning;

    @Autowired
    Clock clock;

    SeasonsViewTest() {
        super("liguang");
    }

    @AfterEach
    void removeAll() {
        city.as(
                "liguang",
                () -> planning.of(year()).stream()
                        .filter(season -> season.kind() == SeasonKind.DISCLOSE)
                        .forEach(season -> planning.remove(season.id(), "测试结束")));
    }

    @Test
    @DisplayName("a season is shown with its dates and state, and can be closed")
    void shown() {
        var today = LocalDate.now(clock);
        asUser(() -> {
            planning.plan(year(), SeasonKind.DISCLOSE, "022", today, today.plusDays(3));
            navigate(SeasonsView.class);
        });
        assertThat($(Span.class).all()).extracting(Span::getText).contains("022 云川市城乡建设局", "开放中");
        assertThat($(Button.class).all()).extracting(Button::getText).contains("提前关闭", "新增安排");
    }

    /** The year the view shows first. */
    private FiscalYear year() {
        return new FiscalYear(LocalDate.now(clock).getYear());
    }
}
