package cn.jixiao.walk;

import static cn.jixiao.form.FormFixture.aForm;

import cn.jixiao.account.Absence;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Substituting;
import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.adjustment.AdjustmentDrafts;
import cn.jixiao.adjustment.AdjustmentsAtWork;
import cn.jixiao.approval.Approval;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Answering;
import cn.jixiao.workflow.BatchDeciding;
import cn.jixiao.workflow.BatchResult;
import cn.jixiao.workflow.Consultation;
import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Terminating;
import cn.jixiao.workflow.Tick;
import cn.jixiao.workflow.Transferring;
import cn.jixiao.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What the people of 云川市 can do to a form, and who they are: in their own name and in that of others. */
@Component
class Work {

    private final DemoCity city;
    private final Drafts drafts;
    private final FormArchive archive;
    private final Approval approval;
    private final AdjustmentDrafts adjustmentDrafts;
    private final AdjustmentArchive adjustments;
    private final Adjusting adjusting;
    private final List<ProcessOwner> owners;
    private final TransactionTemplate transaction;
    private final Inbox inbox;
    private final BatchDeciding batches;
    private final AuditVerification verification;
    private final Substituting substituting;
    private final Transferring transferring;
    private final Consulting consulting;
    private final Answering answering;
    private final Terminating terminating;

    private List<Actor> everybody = List.of();
    private List<Actor> writers = List.of();
    private List<Actor> reviewers = List.of();
    private List<Actor> approvers = List.of();

    Work(
            DemoCity city,
            Drafts drafts,
            FormArchive archive,
            Approval approval,
            AdjustmentDrafts adjustmentDrafts,
            AdjustmentArchive adjustments,
            Adjusting adjusting,
            List<ProcessOwner> owners,
            TransactionTemplate transaction,
            Inbox inbox,
            BatchDeciding batches,
            AuditVerification verification,
            Substituting substituting,
            Transferring transferring,
            Consulting consulting,
            Answering answering,
            Terminating terminating) {
        this.city = city;
        this.drafts = drafts;
        this.archive = archive;
        this.approval = approval;
        this.adjustmentDrafts = adjustmentDrafts;
        this.adjustments = adjustments;
        this.adjusting = adjusting;
        this.owners = owners;
        this.transaction = transaction;
        this.inbox = inbox;
        this.batches = batches;
        this.verification = verification;
        this.substituting = substituting;
        this.transferring = transferring;
        this.consulting = consulting;
        this.answering = answering;
        this.terminating = terminating;
    }

    /** Lets people stand in for one another until {@link #comeBack}. */
    void begin() {
        city.settle();
        writers = Stream.of(person("chenjing"), person("luyuan"), person("qiaoyun"), inPlaceOf("chenjing", "luyuan"))
                .toList();
        reviewers = List.of(
                person("wanghao"), person("qiaoyun"), inPlaceOf("wanghao", "qiaoyun"), inPlaceOf("qiaoyun", "wanghao"));
        approvers = List.of(person("zhoumin"), person("liguang"));
        everybody = Stream.of(
                        writers.stream(),
                        reviewers.stream(),
                        approvers.stream(),
                        Stream.of("hexin", "xuting", "yangfan", "fangming", "shenji", "sysadmin")
                                .map(this::person))
                .flatMap(each -> each)
                .toList();
    }

    void comeBack() {
        ActingUser.as(person("secadmin"), () -> {
            var today = LocalDate.now(ChinaTime.ZONE);
            substituting.visible().stream()
                    .filter(each -> each.isAhead(today))
                    .forEach(each -> substituting.revoke(each.id()));
        });
    }

    List<Actor> everybody() {
        return everybody;
    }

    List<Actor> writers() {
        return writers;
    }

    /** Those who review where the form is now. */
    List<Actor> colleagues(Seen seen) {
        return seen.open().stream().anyMatch(item -> item.step().equals("reviewByDepartment")) ? reviewers : approvers;
    }

    Actor administrator() {
        return person("sysadmin");
    }

    Actor auditor() {
        return person("shenji");
    }

    /** Whose turn it is. */
    List<Actor> likely(Seen seen) {
        var steps = seen.open().stream().map(WorkItem::step).toList();
        if (steps.contains("reviewByDepartment")) {
            return reviewers;
        }
        return steps.contains("approveByFinance") ? approvers : writers;
    }

    FormRecord draft() {
        return drafts.create(aForm().forOrg("022001").build());
    }

    /** How the form stands now, at one moment. */
    Seen look(FormId id) {
        return ActingUser.as(
                auditor(),
                () -> Objects.requireNonNull(transaction.execute(status -> new Seen(
                        archive.get(id),
                        inbox.ofForm(id.value()),
                        adjustments.openOf(id).orElse(null)))));
    }

    void save(Seen seen) {
        var form = seen.form();
        var content = archive.latest(form.id()).content();
        if (seen.adjustment() == null) {
            drafts.save(form.id(), form.version(), content);
        } else {
            adjustmentDrafts.save(
                    seen.adjustment().id(),
                    seen.adjustment().version(),
                    AdjustmentsAtWork.target("≥10公里").apply(content),
                    AdjustmentsAtWork.REASON);
        }
    }

    void adjust(Seen seen) {
        adjustmentDrafts.open(seen.form().id());
    }

    void submit(Seen seen) {
        if (seen.adjustment() == null) {
            approval.submit(seen.form().id(), seen.form().version());
        } else {
            adjusting.submit(seen.adjustment().id(), seen.adjustment().version());
        }
    }

    void withdraw(Seen seen) {
        if (seen.adjustment() == null) {
            approval.withdraw(seen.form().id(), seen.form().version(), "有误");
        } else {
            adjusting.withdraw(seen.adjustment().id(), seen.adjustment().version(), "有误");
        }
    }

    void answer(Seen seen) {
        if (seen.adjustment() == null) {
            var id = seen.form().id();
            approval.remarksToAnswer(id).forEach(remark -> approval.answer(id, remark.id(), "已改"));
        } else {
            long id = seen.adjustment().id();
            adjusting.remarksToAnswer(id).forEach(remark -> adjusting.answer(id, remark.id(), "已改"));
        }
    }

    void claim(WorkItem item) {
        inbox.claim(item.id());
    }

    void release(WorkItem item) {
        inbox.release(item.id());
    }

    void decide(WorkItem item, Decision decision) {
        owners.stream()
                .filter(owner -> owner.process().equals(item.process()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("workflow.item.unknown"))
                .decide(item.id(), decision);
    }

    void transfer(WorkItem item, Actor colleague) {
        transferring.transfer(item.id(), colleague.id(), "请代为办理");
    }

    void consult(WorkItem item, Actor colleague) {
        consulting.ask(item.id(), Consultation.Kind.OPINION, List.of(colleague.id()), "请提意见");
    }

    void giveOpinion(WorkItem item) {
        answering.answer(item.id(), "没有意见", null);
    }

    void recall(WorkItem item) {
        consulting.recall(item.id());
    }

    void terminate(WorkItem item) {
        terminating.terminate(item.instanceId(), "系统故障");
    }

    BatchResult pass(UUID key, Tick tick) {
        return batches.pass(key, List.of(tick), "同意").getFirst();
    }

    List<WorkItem> itemsOf(FormRecord form) {
        return look(form.id()).items();
    }

    List<Message> verify(FormRecord form) {
        return ActingUser.as(
                auditor(), () -> verification.verify(form.id().value()).faults());
    }

    private Actor person(String username) {
        return city.person(username);
    }

    private Actor inPlaceOf(String absentee, String substitute) {
        var today = LocalDate.now(ChinaTime.ZONE);
        var arranged = ActingUser.as(
                person(absentee),
                () -> substituting.arrange(absentee, substitute, new Absence(today, today.plusDays(2), "公出")));
        return ActingUser.as(person(substitute), () -> substituting.substitute(arranged.id()));
    }
}
