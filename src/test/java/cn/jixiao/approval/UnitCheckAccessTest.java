package cn.jixiao.approval;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Votes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may have a unit check its own forms, and who sees how finance signs. */
@IntegrationTest
class UnitCheckAccessTest {

    private static final OrgCode UNIT = new OrgCode("022001");

    private static final List<String> PEOPLE = List.of(
            "chenjing",
            "fangming",
            "hexin",
            "wanghao",
            "hanxue",
            "zhoumin",
            "yangfan",
            "shenji",
            "sysadmin",
            "secadmin",
            "nobody");

    private static final String MATRIX = """
            list the units         | . . . . . . . . y . .
            switch the check on    | . . . . . . . . y . .
            switch the check off   | . . . . . . . . y . .
            see the vote           | y y . y y y . y . . .
            sign                   | . . . . y . . . . . .
            object                 | . . . . y . . . . . .
            check a correction     | . y . . . . . . . . .
            """;

    @Autowired
    AccessMatrix matrix;

    @Autowired
    UnitCheckRegister register;

    @Autowired
    Approval approval;

    @Autowired
    Votes votes;

    @Autowired
    CityAtWork city;

    @TestFactory
    @DisplayName("who may do what")
    Stream<DynamicTest> who_may_do_what() {
        var submitted = city.submit("chenjing", city.largeDraft("chenjing", "022001"));
        var form = city.pass("wanghao", city.score("wanghao", submitted, "1"));
        long item = city.as("hanxue", () -> city.openItem(form).id());
        long correction = correctionToCheck();
        return matrix.matrix(
                PEOPLE,
                MATRIX,
                Map.<String, Callable<Object>>of(
                        "list the units", register::all,
                        "switch the check on",
                                () -> {
                                    register.switchOn(UNIT);
                                    return UNIT;
                                },
                        "switch the check off",
                                () -> {
                                    register.switchOff(UNIT);
                                    return UNIT;
                                },
                        "see the vote",
                                () -> votes.latestOn(Approval.subject(form)).orElseThrow(),
                        "sign", () -> approval.decide(item, new Decision.Pass("同意")),
                        "object", () -> approval.decide(item, new Decision.Objection("依据不足")),
                        "check a correction", () -> approval.decide(correction, new Decision.Pass("同意"))));
    }

    private long correctionToCheck() {
        var returned = city.sendBack("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")), "请说明");
        city.answerAll("chenjing", returned);
        city.as("sysadmin", () -> register.switchOn(UNIT));
        city.submit("chenjing", returned);
        city.as("sysadmin", () -> register.switchOff(UNIT));
        return city.as("chenjing", () -> city.openItem(returned).id());
    }
}
