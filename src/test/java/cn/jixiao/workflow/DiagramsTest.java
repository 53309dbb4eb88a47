package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Diagrams.Diagram;
import cn.jixiao.workflow.Diagrams.Done;
import cn.jixiao.workflow.Diagrams.Possible;
import cn.jixiao.workflow.Diagrams.Waiting;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class DiagramsTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Diagrams diagrams;

    @Autowired
    Inbox inbox;

    @Test
    @DisplayName("a running process tells who did what, who is asked now and who took it on, and what can follow")
    void running() {
        var form = city.submitted("chenjing", "022001");
        city.pass("wanghao", form);
        city.as("zhoumin", () -> inbox.claim(city.openItem(form).id()));
        var diagram = of(form);
        assertThat(diagram.done())
                .extracting(Done::step, Done::name, Done::outcome)
                .containsExactly(tuple("reviewByDepartment", "王浩", Outcome.PASS));
        assertThat(diagram.current())
                .extracting(
                        Waiting::step,
                        waiting -> waiting.audience().startsWith("FINANCE_APPROVER:"),
                        Waiting::claimedName)
                .containsExactly(tuple("approveByFinance", true, "周敏"));
        assertThat(diagram.next())
                .extracting(Possible::step)
                .contains("approved", "rejected", "correctForFinance", "reviewByDepartment")
                .doesNotContain("approveByFinance", "correctForDepartment");
    }

    @Test
    @DisplayName("once it ended nothing waits and nothing follows")
    void ended() {
        var form = city.submitted("chenjing", "022001");
        city.pass("wanghao", form);
        city.pass("zhoumin", form);
        var diagram = of(form);
        assertThat(diagram.done()).hasSize(2);
        assertThat(diagram.current()).isEmpty();
        assertThat(diagram.next()).isEmpty();
    }

    private Diagram of(FormRecord form) {
        return city.as("shenji", () -> diagrams.of(form.id().value(), "target-approval"))
                .orElseThrow();
    }
}
