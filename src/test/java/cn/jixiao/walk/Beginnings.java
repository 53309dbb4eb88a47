package cn.jixiao.walk;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.TargetReviewing;
import cn.jixiao.common.Money;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.FormStages;
import cn.jixiao.monitoring.MonitoringArchive;
import cn.jixiao.monitoring.MonitoringAtWork;
import cn.jixiao.monitoring.Noticing;
import cn.jixiao.workflow.Decision;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Where in its year a form is when people begin to walk with it; every form has one indicator with the target ≥10公里. */
@Component
class Beginnings {

    static final String LARGE = "12600000.00";

    /** Where a walk begins. */
    enum Beginning {
        DRAFT,
        DRAFT_OF_CHECKING_UNIT,
        DRAFT_OF_DEPARTMENT,
        LARGE_WITH_DEPARTMENT,
        LARGE_WITH_SIGNERS,
        APPROVED,
        MONITORED,
        RED,
        RECTIFIED,
        LOWERED,
        LOWERED_BY_CHECKING_UNIT,
        RAISED,
        EVALUATED,
        DEPARTMENT_EVALUATED
    }

    private final People people;
    private final Drafts drafts;
    private final FormStages stages;
    private final Approval approval;
    private final TargetReviewing reviewing;
    private final Underway underway;
    private final MonitoringArchive archive;
    private final Noticing noticing;
    private final TransactionTemplate transaction;

    Beginnings(
            People people,
            Drafts drafts,
            FormStages stages,
            Approval approval,
            TargetReviewing reviewing,
            Underway underway,
            MonitoringArchive archive,
            Noticing noticing,
            TransactionTemplate transaction) {
        this.people = people;
        this.drafts = drafts;
        this.stages = stages;
        this.approval = approval;
        this.reviewing = reviewing;
        this.underway = underway;
        this.archive = archive;
        this.noticing = noticing;
        this.transaction = transaction;
    }

    static boolean isLarge(Money amount) {
        return amount.compareTo(Money.ofYuan(LARGE)) >= 0;
    }

    FormRecord begin(Beginning beginning, Chance chance, Journal journal) {
        var author = people.person(chance.any(authors(beginning)));
        var form = as(author, () -> {
            var written = written(beginning);
            journal.wrote(Approval.PROCESS, written.id().value(), author);
            handIn(beginning, written, journal);
            return written;
        });
        switch (beginning) {
            case LARGE_WITH_SIGNERS -> as(people.person("suhang"), () -> pass(form));
            case RECTIFIED -> {
                as(people.person("suhang"), () -> notice(form));
                as(author, () -> underway.feedback(form, journal));
            }
            default -> {}
        }
        return form;
    }

    private static List<String> authors(Beginning beginning) {
        return switch (beginning) {
            case DRAFT_OF_CHECKING_UNIT, LOWERED_BY_CHECKING_UNIT -> List.of("songlan", "tianyu");
            case DRAFT_OF_DEPARTMENT, DEPARTMENT_EVALUATED -> List.of("guoqing");
            default -> List.of("chenjing", "luyuan", "qiaoyun");
        };
    }

    private FormRecord written(Beginning beginning) {
        return switch (beginning) {
            case DRAFT -> drafts.create(project("022001").build());
            case DRAFT_OF_CHECKING_UNIT ->
                drafts.create(project(People.CHECKING.value()).build());
            case DRAFT_OF_DEPARTMENT -> drafts.create(overall().build());
            case LARGE_WITH_DEPARTMENT, LARGE_WITH_SIGNERS ->
                drafts.create(project("022001")
                        .with(Field.TOTAL_AMOUNT, LARGE)
                        .with(Field.CURRENT_YEAR_AMOUNT, LARGE)
                        .build());
            case LOWERED_BY_CHECKING_UNIT -> approved(project(People.CHECKING.value()));
            case DEPARTMENT_EVALUATED -> approved(overall());
            default -> approved(project("022001"));
        };
    }

    /** As approval leaves it, without the way there. */
    private FormRecord approved(FormFixture content) {
        var draft = drafts.create(content.build());
        stages.freeze(draft);
        return stages.approve(draft);
    }

    private void handIn(Beginning beginning, FormRecord form, Journal journal) {
        switch (beginning) {
            case LARGE_WITH_DEPARTMENT, LARGE_WITH_SIGNERS -> approval.submit(form.id(), form.version());
            case MONITORED -> underway.monitoring(form);
            case RED, RECTIFIED -> underway.redMonitoring(form, journal);
            case LOWERED, LOWERED_BY_CHECKING_UNIT -> underway.adjustment(form, AdjustmentActs.LOWERED, journal);
            case RAISED -> underway.adjustment(form, AdjustmentActs.RAISED, journal);
            case EVALUATED, DEPARTMENT_EVALUATED -> underway.evaluation(form, journal);
            default -> {}
        }
    }

    private FormRecord pass(FormRecord form) {
        var item = approval.openItem(form.id()).orElseThrow();
        var rules = reviewing.toFill(item).orElseThrow().rules();
        reviewing.save(item.id(), rules.pointsTimes(BigDecimal.ONE), "");
        return approval.decide(item.id(), new Decision.Pass("同意"));
    }

    private FormRecord notice(FormRecord form) {
        noticing.issue(archive.ofForm(form.id()).getFirst().id(), MonitoringAtWork.notice());
        return form;
    }

    /** All of it in one transaction. */
    private FormRecord as(Actor actor, Supplier<FormRecord> work) {
        return ActingUser.as(actor, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    private static FormFixture project(String organisation) {
        return aForm().forOrg(organisation)
                .withoutIndicators()
                .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"));
    }

    private static FormFixture overall() {
        return anOverallForm()
                .forOrg("031")
                .withoutIndicators()
                .with(indicator("重点任务完成量").under("履职效能", "重点工作履行").target("≥10公里"));
    }
}
