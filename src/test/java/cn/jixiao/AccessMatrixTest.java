package cn.jixiao;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Grant;
import cn.jixiao.account.NewAccount;
import cn.jixiao.account.Role;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.Dismissing;
import cn.jixiao.approval.FormPages;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.document.Format;
import cn.jixiao.document.OfficialDocuments;
import cn.jixiao.document.batch.BatchExports;
import cn.jixiao.document.batch.BatchOrder;
import cn.jixiao.document.batch.BatchOrder.Subject;
import cn.jixiao.document.offline.FilledForm;
import cn.jixiao.document.offline.FilledForm.Winner;
import cn.jixiao.document.offline.OfflineFilling;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvidenceFiles;
import cn.jixiao.evaluation.ReviewArchive;
import cn.jixiao.evaluation.RulesetRegister;
import cn.jixiao.evaluation.ScoreReview;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.evaluation.evidence.SampleFiles;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.library.IndicatorLibrary;
import cn.jixiao.library.LastYear;
import cn.jixiao.library.LibraryQuery;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.SendBack;
import cn.jixiao.workflow.Diagrams;
import cn.jixiao.workflow.Inbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who may do what to a form of 022001, action by action and person by person. A new service method that reads or changes
 * business data gets its line here, or in the access test of its own module.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessMatrixTest {

    private static final List<String> PEOPLE = List.of(
            "chenjing", "hexin", "zhaolei", "wanghao", "xuting", "zhoumin", "yangfan", "shenji", "sysadmin", "nobody");

    /** y: may, .: may not; columns as in {@link #PEOPLE}: the unit, two others, its department and another, finance … */
    private static final String MATRIX = """
            read a form              | y . . y . y . y . .
            find it in the list      | y . . y . y . y . .
            read a revision          | y . . y . y . y . .
            read the trail           | y . . y . y . y . .
            see its work items       | y . . y . y . y . .
            see the diagram          | y . . y . y . y . .
            read remarks             | y . . y . y . y . .
            create a draft           | y . . . . . . . . .
            save a draft             | y . . . . . . . . .
            give up a draft          | y . . . . . . . . .
            submit a draft           | y . . . . . . . . .
            withdraw a submission    | y . . . . . . . . .
            answer a remark          | y . . . . . . . . .
            claim for review         | . . . y . . . . . .
            read findings            | y . . y . y . y . .
            dismiss a finding        | . . . y . . . . . .
            take a dismissal back    | . . . y . . . . . .
            pass a review            | . . . y . . . . . .
            approve                  | . . . . . y . . . .
            read a self-evaluation   | y . . y . y . y . .
            open a self-evaluation   | y . . . . . . . . .
            report actual values     | y . . . . . . . . .
            look back a year         | y . . y . y . y . .
            go on from last year     | y . . . . . . . . .
            be offered its indicator | y . . y . y . y . .
            list evidence            | y . . y . y . y . .
            download evidence        | y . . y . y . y . .
            add evidence             | y . . . . . . . . .
            remove evidence          | y . . . . . . . . .
            score a self-evaluation  | . . . y . . . . . .
            read a reviewer's score  | y . . y . y . y . .
            read the scoring rules   | . . . . . y y . y .
            export a form            | y . . y . y . y . .
            export an approval letter | y . . y . y . y . .
            export a self-evaluation | y . . y . y . y . .
            take a draft offline     | y . . . . . . . . .
            read a filled workbook   | y . . . . . . . . .
            store a filled workbook  | y . . . . . . . . .
            begin a batch export     | . . . y y y y y . .
            open an account          | . . . . . . . . y .
            register a unit          | . . . . . . . . y .
            """;

    @Autowired
    DemoCity city;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    Approval approval;

    @Autowired
    FormPages pages;

    @Autowired
    Dismissing dismissing;

    @Autowired
    EvaluationDrafts evaluating;

    @Autowired
    EvaluationArchive evaluations;

    @Autowired
    LastYear lastYear;

    @Autowired
    IndicatorLibrary library;

    @Autowired
    EvidenceFiles files;

    @Autowired
    SelfEvaluating deciding;

    @Autowired
    ReviewArchive reviews;

    @Autowired
    RulesetRegister rulesets;

    @Autowired
    OfflineFilling filling;

    @Autowired
    BatchExports exports;

    @Autowired
    AuditTrail trail;

    @Autowired
    Inbox inbox;

    @Autowired
    Diagrams diagrams;

    @Autowired
    OfficialDocuments documents;

    @Autowired
    AccountRegister accounts;

    @Autowired
    OrganisationRegister organisations;

    @Autowired
    AccessMatrix access;

    private FormRecord draft;
    private FormRecord submitted;
    private FormRecord judged;
    private String finding;
    private FormRecord returned;
    private FormRecord reviewed;
    private FormRecord approved;
    private FormRecord next;
    private SelfEvaluation evaluation;
    private long evidence;
    private SelfEvaluation reported;
    private SelfEvaluation reviewedReport;
    private long scoreItem;
    private byte[] workbook = {};
    private FilledForm filledDraft;
    private long remark;
    private long reviewItem;
    private long approvalItem;

    @BeforeAll
    void formsInEveryStage() {
        city.settle();
        draft = draft();
        submitted = submitted();
        judged = submitted();
        finding = finding(judged);
        as("wanghao", () -> {
            dismissing.dismiss(judged.id(), finding, "已另行说明");
            return judged;
        });
        returned = decided(submitted(), "wanghao", new SendBack("补充", List.of(new NewRemark("form", "请补充依据"))));
        workbook = as("chenjing", () -> filling.take(List.of(draft.id())));
        filledDraft = as("chenjing", this::filled).getFirst();
        remark = as("chenjing", () -> approval.remarksOn(returned.id()))
                .getFirst()
                .id();
        reviewed = decided(submitted(), "wanghao", new Pass("同意"));
        reviewItem = item(submitted);
        approvalItem = item(reviewed);
        approved = decided(decided(submitted(), "wanghao", new Pass("同意")), "zhoumin", new Pass("同意"));
        next = as("chenjing", () -> lastYear.begin(approved.id(), new FiscalYear(2027), approved.frame()));
        evaluation = as("chenjing", () -> evidence("验收报告.pdf", SampleFiles.pdf(), evaluating.open(approved.id())));
        evidence = as("chenjing", () -> files.of(evaluation)).getFirst().id();
        reported = reported();
        scoreItem = item(reported);
        var other = reported();
        reviewedReport =
                as("wanghao", () -> deciding.decide(item(other), other.version(), new Pass("同意"), ScoreReview.NONE));
    }

    @TestFactory
    @DisplayName("who may do what")
    Stream<DynamicTest> matrix() {
        return access.matrix(PEOPLE, MATRIX, actions());
    }

    private Map<String, Callable<Object>> actions() {
        return Map.ofEntries(
                Map.entry("read a form", () -> archive.get(submitted.id())),
                Map.entry("find it in the list", this::listed),
                Map.entry("read a revision", () -> archive.revision(submitted.id(), 1)),
                Map.entry("read the trail", () -> some(trail.of(submitted.id().value()))),
                Map.entry(
                        "see its work items",
                        () -> some(inbox.ofForm(submitted.id().value()))),
                Map.entry(
                        "see the diagram",
                        () -> diagrams.of(submitted.id().value(), Approval.PROCESS)
                                .orElseThrow()),
                Map.entry("read remarks", () -> some(approval.remarksOn(returned.id()))),
                Map.entry(
                        "create a draft",
                        () -> drafts.create(aForm().forOrg("022001").build())),
                Map.entry(
                        "save a draft",
                        () -> drafts.save(
                                draft.id(),
                                draft.version(),
                                aForm().forOrg("022001").build())),
                Map.entry("give up a draft", () -> {
                    drafts.discard(draft.id(), draft.version());
                    return draft;
                }),
                Map.entry("submit a draft", () -> approval.submit(draft.id(), draft.version())),
                Map.entry("withdraw a submission", () -> approval.withdraw(submitted.id(), submitted.version(), "有误")),
                Map.entry("answer a remark", () -> {
                    approval.answer(returned.id(), remark, "已补充");
                    return remark;
                }),
                Map.entry("claim for review", () -> {
                    inbox.claim(reviewItem);
                    return submitted;
                }),
                Map.entry("read findings", () -> some(pages.of(submitted.id()).findings())),
                Map.entry("dismiss a finding", () -> {
                    dismissing.dismiss(submitted.id(), finding, "已另行说明");
                    return submitted;
                }),
                Map.entry("take a dismissal back", () -> {
                    dismissing.takeBack(judged.id(), finding);
                    return judged;
                }),
                Map.entry("pass a review", () -> approval.decide(reviewItem, new Pass("同意"))),
                Map.entry("approve", () -> approval.decide(approvalItem, new Pass("同意"))),
                Map.entry("read a self-evaluation", () -> evaluations.get(evaluation.id())),
                Map.entry("open a self-evaluation", () -> evaluating.open(approved.id())),
                Map.entry(
                        "report actual values",
                        () -> evaluating.save(
                                evaluation.id(),
                                evaluation.version(),
                                evaluations.latest(evaluation).content())),
                Map.entry("look back a year", () -> lastYear.before(next).orElseThrow()),
                Map.entry(
                        "go on from last year",
                        () -> lastYear.begin(approved.id(), new FiscalYear(2028), approved.frame())),
                Map.entry("be offered its indicator", this::offered),
                Map.entry("list evidence", () -> some(files.of(evaluation))),
                Map.entry("download evidence", () -> {
                    try (var file = files.read(evidence)) {
                        return file;
                    }
                }),
                Map.entry("add evidence", () -> evidence("现场.png", SampleFiles.png(), evaluation)),
                Map.entry("remove evidence", () -> files.remove(evidence, evaluation.version())),
                Map.entry("export a form", () -> documents.targetForm(submitted.id(), Format.XLSX)),
                Map.entry("export an approval letter", () -> documents.approvalLetter(approved.id(), Format.DOCX)),
                Map.entry("export a self-evaluation", () -> documents.selfEvaluation(evaluation.id(), Format.XLSX)),
                Map.entry(
                        "score a self-evaluation",
                        () -> deciding.decide(scoreItem, reported.version(), new Pass("同意"), ScoreReview.NONE)),
                Map.entry("read a reviewer's score", () -> some(reviews.all(reviewedReport))),
                Map.entry("read the scoring rules", () -> some(rulesets.all())),
                Map.entry("take a draft offline", () -> filling.take(List.of(draft.id()))),
                Map.entry("read a filled workbook", () -> filled().getFirst()),
                Map.entry("store a filled workbook", () -> filling.accept(filledDraft, Winner.WORKBOOK)),
                Map.entry("begin a batch export", this::batchExport),
                Map.entry(
                        "open an account",
                        () -> accounts.open(new NewAccount(
                                "newcomer",
                                "新人",
                                "secret2026",
                                new OrgCode("022001"),
                                List.of(new Grant(Role.SUBMITTER, "022001")),
                                true))),
                Map.entry("register a unit", () -> {
                    organisations.register(
                            new Organisation(new OrgCode("022009"), "云川市新设单位", Organisation.Kind.UNIT, null, true));
                    return organisations.get(new OrgCode("022009"));
                }));
    }

    private Object offered() {
        return library.approved(LibraryQuery.everything(), null, 5000).stream()
                .filter(found -> found.source().form().equals(approved.id()))
                .findFirst()
                .orElseThrow();
    }

    /** Of forms that do not exist: whoever may export is told that there are none. */
    private Object batchExport() {
        var nothing = new FormQuery("", null, null, "没有这样的名称");
        try {
            return exports.start(new BatchOrder(nothing, Subject.TARGET_FORM, Format.XLSX), Locale.SIMPLIFIED_CHINESE);
        } catch (RuleBroken refusal) {
            if (refusal.key().equals("document.batch.nothing")) {
                return refusal;
            }
            throw refusal;
        }
    }

    private List<FilledForm> filled() {
        return filling.read("填报.xlsx", workbook).forms();
    }

    private SelfEvaluation evidence(String name, byte[] content, SelfEvaluation seen) {
        try (var file = files.receive(seen.id(), name, new ByteArrayInputStream(content))) {
            return files.add(seen.id(), seen.version(), 1, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object listed() {
        return archive.firstPage(FormQuery.everything(), 500).stream()
                .filter(form -> form.id().equals(submitted.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Object some(List<?> rows) {
        return rows.stream().findFirst().orElseThrow();
    }

    private FormRecord draft() {
        return as("chenjing", () -> drafts.create(aForm().forOrg("022001").build()));
    }

    private FormRecord submitted() {
        return as("chenjing", () -> {
            var form = drafts.create(aForm().forOrg("022001").build());
            return approval.submit(form.id(), form.version());
        });
    }

    private FormRecord decided(FormRecord form, String reviewer, cn.jixiao.workflow.Decision decision) {
        return as(reviewer, () -> approval.decide(item(form), decision));
    }

    /** Of a form with one indicator, so that it takes few words. */
    private SelfEvaluation reported() {
        var form = as("chenjing", () -> {
            var draft = drafts.create(aForm().forOrg("022001")
                    .withoutIndicators()
                    .with(indicator("长度").under("产出目标", "数量").target("100%"))
                    .build());
            return approval.submit(draft.id(), draft.version());
        });
        decided(decided(form, "wanghao", new Pass("同意")), "zhoumin", new Pass("同意"));
        return as("chenjing", () -> {
            var opened = evaluating.open(form.id());
            var money = Money.ofYuan("860000");
            var report = Map.of(1, new Report(ActualValue.of("100%"), ""));
            var content = new EvaluationContent(money, money, report, "", "", "", "");
            var saved = evaluating.save(opened.id(), opened.version(), content);
            return deciding.submit(saved.id(), saved.version());
        });
    }

    private long item(SelfEvaluation report) {
        return as("chenjing", () -> deciding.openItem(report).orElseThrow().id());
    }

    private String finding(FormRecord form) {
        return as("chenjing", () -> pages.of(form.id()).findings())
                .getFirst()
                .finding()
                .fingerprint();
    }

    /** Looked up with the eyes of the unit, as somebody who guesses numbers would have it. */
    private long item(FormRecord form) {
        return as("chenjing", () -> approval.openItem(form.id()).orElseThrow().id());
    }

    private <T> T as(String username, Supplier<T> work) {
        return ActingUser.as(city.person(username), work);
    }
}
