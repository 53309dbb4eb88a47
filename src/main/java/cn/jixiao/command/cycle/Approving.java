package cn.jixiao.command.cycle;

import static cn.jixiao.account.ActingUser.as;

import cn.jixiao.account.Actor;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.TargetReviewing;
import cn.jixiao.document.DraftImport;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.SendBack;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What people do with a form until it is approved, each step in the name of the one whose turn it is. */
@Component
@Profile("headless")
class Approving {

    /** The share of its points with which a form is not bad, but has to be corrected. */
    private static final BigDecimal SENT_BACK = new BigDecimal("0.7");

    private final Townspeople people;
    private final DraftImport imports;
    private final Drafts drafts;
    private final FormArchive archive;
    private final Approval approval;
    private final TargetReviewing reviewing;

    Approving(
            Townspeople people,
            DraftImport imports,
            Drafts drafts,
            FormArchive archive,
            Approval approval,
            TargetReviewing reviewing) {
        this.people = people;
        this.imports = imports;
        this.drafts = drafts;
        this.archive = archive;
        this.approval = approval;
        this.reviewing = reviewing;
    }

    void store(Journey journey) {
        var accepted =
                as(unit(journey), () -> imports.accept(journey.document(), journey.position(), journey.organisation()));
        journey.reached(accepted.form());
    }

    void submit(Journey journey) {
        var form = journey.form();
        journey.reached(as(unit(journey), () -> approval.submit(form.id(), form.version())));
    }

    /** Whoever reviews first objects to a field and, where the form has one, to an indicator. */
    void sendBack(Journey journey) {
        var content = journey.preview().form();
        var remarks = new ArrayList<NewRemark>();
        remarks.add(new NewRemark(Place.of(goal(content)).text(), "请把目标写得更具体、可衡量。"));
        content.indicators().stream()
                .findFirst()
                .ifPresent(indicator ->
                        remarks.add(new NewRemark(Place.of(indicator).text(), "请说明目标值的依据。")));
        score(journey, SENT_BACK);
        decide(journey, firstReviewer(journey), new SendBack("请修改后重新提交", remarks));
    }

    /** The unit answers every remark, corrects its goal and hands the form in again. */
    void resubmit(Journey journey) {
        as(unit(journey), () -> {
            var id = journey.form().id();
            approval.remarksOn(id).forEach(remark -> approval.answer(id, remark.id(), "已按意见补充说明。"));
            var content = archive.latest(id).content();
            var goal = goal(content);
            var corrected = content.with(goal, content.text(goal) + "（已按审核意见修改）");
            journey.reached(drafts.save(id, journey.form().version(), corrected));
            journey.reached(approval.submit(id, journey.form().version()));
        });
    }

    void review(Journey journey) {
        score(journey, BigDecimal.ONE);
        decide(journey, department(journey), new Pass("同意上报"));
    }

    /** Whoever has to sign first does, as long as they are asked. */
    void approve(Journey journey) {
        people.signers().stream()
                .filter(signer -> isAsked(signer, journey))
                .forEach(signer -> decide(journey, signer, new Pass("同意")));
        decide(journey, people.finance(), new Pass("同意批复"));
    }

    private void decide(Journey journey, Actor reviewer, Decision decision) {
        journey.reached(as(reviewer, () -> {
            var item = approval.openItem(journey.form().id()).orElseThrow();
            return approval.decide(item.id(), decision);
        }));
    }

    /** Gives each criterion that share of its points, where the department scores the form. */
    private void score(Journey journey, BigDecimal share) {
        as(
                department(journey),
                () -> approval.openItem(journey.form().id())
                        .flatMap(item -> reviewing
                                .toFill(item)
                                .map(sheet ->
                                        reviewing.save(item.id(), sheet.rules().pointsTimes(share), ""))));
    }

    private Actor unit(Journey journey) {
        return people.submitter(journey.organisation());
    }

    private Actor firstReviewer(Journey journey) {
        return journey.ofDepartment() ? firstOfFinance(journey) : department(journey);
    }

    private Actor firstOfFinance(Journey journey) {
        return people.signers().stream()
                .filter(signer -> isAsked(signer, journey))
                .findFirst()
                .orElseGet(people::finance);
    }

    private boolean isAsked(Actor actor, Journey journey) {
        return as(
                actor,
                () -> approval.openItem(journey.form().id())
                        .filter(item -> item.asks(actor))
                        .isPresent());
    }

    private Actor department(Journey journey) {
        return people.reviewer(journey.organisation());
    }

    private static Field goal(TargetForm content) {
        return Stream.of(Field.ANNUAL_GOAL, Field.ANNUAL_GOALS, Field.OVERALL_GOAL)
                .filter(field -> !content.text(field).isEmpty())
                .findFirst()
                .orElse(Field.NAME);
    }
}
