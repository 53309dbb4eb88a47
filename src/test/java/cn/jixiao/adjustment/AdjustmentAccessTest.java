package cn.jixiao.adjustment;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Decision.Objection;
import cn.jixiao.workflow.Decision.Pass;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what to the adjustment of a form of 022001. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdjustmentAccessTest {

    private static final List<String> PEOPLE = List.of(
            "chenjing",
            "fangming",
            "hexin",
            "zhaolei",
            "wanghao",
            "xuting",
            "hanxue",
            "zhoumin",
            "yangfan",
            "shenji",
            "sysadmin",
            "nobody");

    /**
     * y: may, .: may not; columns as in {@link #PEOPLE}: the unit, its checker, two others, its department and another,
     * finance …
     */
    private static final String MATRIX = """
            open an adjustment     | y . . . . . . . . . . .
            read it                | y y . . y . y y . y . .
            read its page          | y y . . y . y y . y . .
            find it in the list    | y y . . y . y y . y . .
            find it by its form    | y y . . y . y y . y . .
            read its revisions     | y y . . y . y y . y . .
            read what was in force | y y . . y . y y . y . .
            read the approvals     | y y . . y . y y . y . .
            read its remarks       | y y . . y . y y . y . .
            save it                | y . . . . . . . . . . .
            give it up             | y . . . . . . . . . . .
            submit it              | y . . . . . . . . . . .
            withdraw it            | y . . . . . . . . . . .
            answer a remark        | y . . . . . . . . . . .
            pass its review        | . . . . y . . . . . . .
            approve it             | . . . . . . . y . . . .
            check it               | . y . . . . . . . . . .
            check a correction     | . y . . . . . . . . . .
            see its vote           | y y . . y . y y . y . .
            sign for it            | . . . . . . y . . . . .
            object to it           | . . . . . . y . . . . .
            """;

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    AdjustmentDrafts drafts;

    @Autowired
    AdjustmentArchive archive;

    @Autowired
    AdjustmentPages pages;

    @Autowired
    Adjusting adjusting;

    @Autowired
    FormArchive forms;

    @Autowired
    UnitCheckRegister unitChecks;

    @Autowired
    AccessMatrix access;

    private FormRecord form;
    private Adjustment written;
    private Adjustment submitted;
    private Adjustment passed;
    private Adjustment returned;
    private long reviewItem;
    private long approvalItem;
    private long remark;
    private Adjustment signed;
    private long signature;
    private long checkItem;
    private long correctionItem;

    @BeforeAll
    void adjustmentsInEveryStage() {
        form = work.approved();
        written = work.written(work.approved());
        submitted = work.submitted(work.approved());
        reviewItem = city.as("chenjing", () -> work.openItem(submitted).id());
        passed = work.pass("wanghao", work.submitted(work.approved()));
        approvalItem = city.as("chenjing", () -> work.openItem(passed).id());
        returned = work.sendBack("wanghao", work.submitted(work.approved()), "请说明");
        remark = city.as("chenjing", () -> adjusting.remarksToAnswer(returned.id()))
                .getFirst()
                .id();
        var raised = work.save("chenjing", work.opened(work.approved()), AdjustmentsAtWork.amount("12600000.00"));
        signed = work.pass("wanghao", work.submit("chenjing", raised));
        signature = city.as("hanxue", () -> work.openItem(signed).id());
        unitCheck();
    }

    private void unitCheck() {
        var forFinance = work.sendBack("zhoumin", work.pass("wanghao", work.submitted(work.approved())), "请说明");
        work.answerAll("chenjing", forFinance);
        var toCheck = work.written(work.approved());
        city.as("sysadmin", () -> unitChecks.switchOn(new OrgCode("022001")));
        var corrected = work.submit("chenjing", forFinance);
        var checked = work.submit("chenjing", toCheck);
        city.as("sysadmin", () -> unitChecks.switchOff(new OrgCode("022001")));
        correctionItem = city.as("chenjing", () -> work.openItem(corrected).id());
        checkItem = city.as("chenjing", () -> work.openItem(checked).id());
    }

    @TestFactory
    @DisplayName("who may do what")
    Stream<DynamicTest> matrix() {
        return access.matrix(PEOPLE, MATRIX, actions());
    }

    private Map<String, Callable<Object>> actions() {
        return Map.ofEntries(
                Map.entry("open an adjustment", () -> drafts.open(form.id())),
                Map.entry("read it", () -> archive.get(submitted.id())),
                Map.entry("read its page", () -> pages.of(submitted.id())),
                Map.entry("find it in the list", this::listed),
                Map.entry(
                        "find it by its form",
                        () -> archive.openOf(submitted.formId()).orElseThrow()),
                Map.entry("read its revisions", () -> some(archive.revisions(submitted))),
                Map.entry("read what was in force", () -> archive.base(submitted)),
                Map.entry("read the approvals", () -> some(forms.approvals(submitted.formId()))),
                Map.entry("read its remarks", () -> some(adjusting.remarksOn(returned.id()))),
                Map.entry(
                        "save it",
                        () -> drafts.save(
                                written.id(),
                                written.version(),
                                archive.latest(written).content(),
                                AdjustmentsAtWork.REASON)),
                Map.entry("give it up", () -> {
                    drafts.discard(written.id(), written.version());
                    return written;
                }),
                Map.entry("submit it", () -> adjusting.submit(written.id(), written.version())),
                Map.entry("withdraw it", () -> adjusting.withdraw(submitted.id(), submitted.version(), "有误")),
                Map.entry("answer a remark", () -> {
                    adjusting.answer(returned.id(), remark, "已说明");
                    return returned;
                }),
                Map.entry("pass its review", () -> adjusting.decide(reviewItem, new Pass("同意"))),
                Map.entry("approve it", () -> adjusting.decide(approvalItem, new Pass("同意"))),
                Map.entry("check it", () -> adjusting.decide(checkItem, new Pass("同意"))),
                Map.entry("check a correction", () -> adjusting.decide(correctionItem, new Pass("同意"))),
                Map.entry(
                        "see its vote",
                        () -> Optional.ofNullable(pages.of(signed.id()).vote()).orElseThrow()),
                Map.entry("sign for it", () -> adjusting.decide(signature, new Pass("同意"))),
                Map.entry("object to it", () -> adjusting.decide(signature, new Objection("依据不足"))));
    }

    private Object listed() {
        return archive.page(FormQuery.everything(), Long.MAX_VALUE, 500).stream()
                .filter(adjustment -> adjustment.id() == submitted.id())
                .findFirst()
                .orElseThrow();
    }

    private static Object some(List<?> rows) {
        return rows.stream().findFirst().orElseThrow();
    }
}
