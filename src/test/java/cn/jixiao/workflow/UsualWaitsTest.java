package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.workflow.UsualWaits.Wait;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class UsualWaitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    @Test
    @DisplayName("the usual wait is the median, which a few very long ones do not move")
    void median() {
        var waits = List.of(wait("review", 1, 2), wait("review", 2, 2), wait("review", 90, 1));
        assertThat(UsualWaits.medians(waits, UsualWaitsTest::days)).isEqualTo(Map.of("approval/review", 2));
    }

    @Test
    @DisplayName("of a step that hardly anybody did nothing usual is said")
    void too_few() {
        assertThat(UsualWaits.medians(List.of(wait("review", 1, 4)), UsualWaitsTest::days))
                .isEmpty();
    }

    private static int days(Wait wait) {
        return (int) ChronoUnit.DAYS.between(wait.came(), wait.done());
    }

    private static Wait wait(String step, int days, int number) {
        return new Wait("approval", step, DAY, DAY.plusDays(days), number);
    }
}
