package cn.jixiao.calendar.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import com.vaadin.flow.component.html.NativeButton;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The working-day calendar as a system administrator sees it. */
class WorkingCalendarViewTest extends ScreenTest {

    WorkingCalendarViewTest() {
        super("sysadmin");
    }

    @Test
    @DisplayName("every day of the year can be edited, and holidays and make-up days are marked")
    void marked() {
        asUser(() -> navigate(WorkingCalendarView.class));
        assertThat($(MonthSheet.class).all()).hasSize(12);
        var days = $(NativeButton.class).all().stream()
                .filter(day -> day.hasClassName("day"))
                .toList();
        assertThat(days).hasSizeBetween(365, 366);
        assertThat(days).anyMatch(day -> day.hasClassName("holiday"));
    }
}
