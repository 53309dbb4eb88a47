package cn.jixiao.workflow;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Consultation.Kind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what about a piece of work besides deciding it, on forms of 022001. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ItemActionsAccessTest {

    private static final List<String> PEOPLE = List.of(
            "chenjing",
            "luyuan",
            "hexin",
            "wanghao",
            "suhang",
            "xuting",
            "zhoumin",
            "yangfan",
            "shenji",
            "sysadmin",
            "nobody");

    /** The unit's author and colleague, another unit, the department's two and another's, finance and another's … */
    private static final String MATRIX = """
            transfer                 | . . . y y . . . . . .
            sign and pass on         | . . . y y . . . . . .
            ask for opinions         | . . . y y . . . . . .
            delegate                 | . . . y y . . . . . .
            recall a question        | . . . y . . . . . . .
            give an opinion          | . . . . y . . . . . .
            follow a proposal        | . . . y . . . . . . .
            read opinions            | y y . y y . y . y . .
            see who could take over  | y y . y y . y . y . .
            send a copy              | y y . y y . y . . . .
            see who has a copy       | y y . y y . y . y . .
            find the copy            | . . . . . . y . . . .
            write a comment          | y y . y y . y . . . .
            read comments            | y y . y y . y . y . .
            urge the reviewer        | y y . . . . . . . . .
            urge the unit            | . . . y y . y . . . .
            terminate                | . . . . . . . . . y .
            """;

    @Autowired
    AccessMatrix access;

    @Autowired
    CityAtWork city;

    @Autowired
    Desk desk;

    @Autowired
    Inbox inbox;

    @Autowired
    Transferring transferring;

    @Autowired
    Signing signing;

    @Autowired
    Consulting consulting;

    @Autowired
    Answering answering;

    @Autowired
    Copying copying;

    @Autowired
    Commenting commenting;

    @Autowired
    Urging urging;

    @Autowired
    Terminating terminating;

    private long jiangnan;
    private long liguang;
    private long item;
    private WorkItem asked;
    private long opinion;
    private WorkItem proposed;
    private long correction;
    private String doomed;

    @BeforeAll
    void prepare() {
        jiangnan = desk.id("jiangnan");
        liguang = desk.id("liguang");
        item = desk.item(submitted()).id();
        asked = consulted(Kind.OPINION);
        opinion = opinionOn(asked);
        proposed = consulted(Kind.PROPOSAL);
        city.as("suhang", () -> answering.answer(opinionOn(proposed), "同意", Outcome.PASS));
        correction = desk.item(city.sendBack("wanghao", submitted(), "请修改")).id();
        doomed = desk.item(submitted()).instanceId();
        city.as("wanghao", () -> copying.send(item, List.of(desk.id("zhoumin")), "请阅"));
        city.as("wanghao", () -> commenting.write(item, "请补充"));
    }

    @TestFactory
    @DisplayName("who may do what")
    Stream<DynamicTest> matrix() {
        return access.matrix(PEOPLE, MATRIX, actions());
    }

    private Map<String, Callable<Object>> actions() {
        return Map.ofEntries(
                Map.entry("transfer", () -> transferring.transfer(item, jiangnan, "")),
                Map.entry("sign and pass on", () -> signing.sign(item, "", List.of(jiangnan))),
                Map.entry("ask for opinions", did(() -> consulting.ask(item, Kind.OPINION, List.of(jiangnan), "请提意见"))),
                Map.entry("delegate", did(() -> consulting.ask(item, Kind.PROPOSAL, List.of(jiangnan), "请办理"))),
                Map.entry("recall a question", did(() -> consulting.recall(asked.id()))),
                Map.entry("give an opinion", did(() -> answering.answer(opinion, "同意", null))),
                Map.entry("follow a proposal", did(() -> consulting.adopt(proposed.id()))),
                Map.entry("read opinions", () -> some(consulting.about(asked))),
                Map.entry("see who could take over", () -> some(transferring.candidates(inbox.get(item)))),
                Map.entry("send a copy", did(() -> copying.send(item, List.of(liguang), "请阅"))),
                Map.entry(
                        "see who has a copy",
                        () -> some(copying.ofForm(inbox.get(item).formId(), "target-approval"))),
                Map.entry("find the copy", this::received),
                Map.entry("write a comment", did(() -> commenting.write(item, "已知悉"))),
                Map.entry(
                        "read comments",
                        () -> some(commenting.ofForm(inbox.get(item).formId()))),
                Map.entry("urge the reviewer", did(() -> urging.urge(item, ""))),
                Map.entry("urge the unit", did(() -> urging.urge(correction, ""))),
                Map.entry("terminate", did(() -> terminating.terminate(doomed, "重复申报"))));
    }

    private Object received() {
        return copying.received(InboxQuery.everything(), Long.MAX_VALUE, 1000).stream()
                .filter(copy -> copy.item().id() == item)
                .findFirst()
                .orElseThrow();
    }

    private FormRecord submitted() {
        return city.submitted("chenjing", "022001");
    }

    private WorkItem consulted(Kind kind) {
        var waiting = desk.item(submitted());
        city.as("wanghao", () -> consulting.ask(waiting.id(), kind, List.of(desk.id("suhang")), "请提意见"));
        return waiting;
    }

    private long opinionOn(WorkItem waiting) {
        return city.as("shenji", () -> consulting.about(waiting))
                .getLast()
                .opinions()
                .getFirst()
                .itemId();
    }

    private static Callable<Object> did(Runnable act) {
        return () -> {
            act.run();
            return true;
        };
    }

    private static Object some(List<?> rows) {
        return rows.stream().findFirst().orElseThrow();
    }
}
