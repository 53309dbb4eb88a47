package cn.jixiao.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.approval.Approval;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.BatchResult;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Tick;
import cn.jixiao.workflow.WorkItem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;

/** One form in the hands of random people who do random things to it, most of which they may not. */
final class Walk {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 12;

    private static final Map<Stage, List<String>> STEPS = Map.of(
            Stage.DEPARTMENT_REVIEW, List.of("reviewByDepartment"),
            Stage.FINANCE_APPROVAL, List.of("approveByFinance"),
            Stage.RETURNED, List.of("correctForDepartment", "correctForFinance"));

    private final Random random;
    private final Work work;
    private final Journal journal = new Journal();
    private final List<String> script = new ArrayList<>();
    private final List<Act> done = new ArrayList<>();
    private Seen seen;

    Walk(long seed, Work work) {
        this.random = new Random(seed);
        this.work = work;
        script.add("seed " + seed);
        var author = any(work.writers());
        this.seen = work.look(ActingUser.as(author, work::draft).id());
        journal.wrote(author);
        if (random.nextInt(4) > 0) {
            attempt(Act.SUBMIT, author);
        }
    }

    /** How often what was done. */
    Map<Act, Long> tally() {
        return done.stream().collect(Collectors.groupingBy(act -> act, Collectors.counting()));
    }

    /** Goes through it all; fails with the seed and everything that was done. */
    Walk run() {
        int length = SHORTEST + random.nextInt(LONGEST - SHORTEST + 1);
        for (int i = 0; i < length; i++) {
            step();
        }
        check();
        return this;
    }

    FormRecord form() {
        return seen.form();
    }

    /** Mostly by who is asked, and then mostly something that brings it on. */
    private void step() {
        if (random.nextInt(100) == 0) {
            attempt(Act.TERMINATE, work.administrator());
            return;
        }
        boolean astray = random.nextInt(3) == 0;
        attempt(any(astray ? List.of(Act.values()) : likely()), any(astray ? work.everybody() : work.likely(seen)));
    }

    private List<Act> likely() {
        var steps = seen.open().stream().map(WorkItem::step).toList();
        if (steps.contains("giveOpinion")) {
            return Act.CONSULTED;
        }
        if (steps.stream().anyMatch(step -> step.startsWith("review") || step.startsWith("approve"))) {
            return Act.REVIEWING;
        }
        return seen.form().stage() == Stage.APPROVED && seen.adjustment() == null ? List.of(Act.ADJUST) : Act.WRITING;
    }

    private void attempt(Act act, Actor actor) {
        script.add(act + " by " + actor.fullName());
        try {
            ActingUser.as(actor, () -> perform(act, actor, seen.items()));
            done.add(act);
            script.add("done");
        } catch (RuleBroken refused) {
            script.add(refused.key());
        } catch (RuntimeException unexpected) {
            throw new AssertionError(script.toString(), unexpected);
        }
        seen = work.look(seen.form().id());
    }

    /** What people try. */
    enum Act {
        SAVE,
        SUBMIT,
        ADJUST,
        WITHDRAW,
        ANSWER,
        CLAIM,
        RELEASE,
        PASS,
        PASS_IN_BATCH,
        SEND_BACK,
        SEND_BACK_TO_DEPARTMENT,
        REJECT,
        TRANSFER,
        CONSULT,
        GIVE_OPINION,
        RECALL,
        TERMINATE;

        private static final List<Act> WRITING = List.of(SAVE, ANSWER, SUBMIT, SUBMIT);
        private static final List<Act> REVIEWING = List.of(
                PASS, PASS, PASS, PASS_IN_BATCH, CLAIM, RELEASE, SEND_BACK, SEND_BACK_TO_DEPARTMENT, TRANSFER, CONSULT);
        private static final List<Act> CONSULTED = List.of(GIVE_OPINION, GIVE_OPINION, RECALL, PASS);
    }

    private void perform(Act act, Actor actor, List<WorkItem> items) {
        switch (act) {
            case SAVE -> {
                work.save(seen);
                journal.wrote(actor);
            }
            case SUBMIT -> {
                boolean first = mayBeSubmitted();
                work.submit(seen);
                if (first) {
                    journal.wrote(actor);
                }
            }
            case ADJUST -> {
                work.adjust(seen);
                if (seen.adjustment() == null) {
                    journal.wrote(actor);
                }
            }
            case WITHDRAW -> work.withdraw(seen);
            case ANSWER -> work.answer(seen);
            case CLAIM -> work.claim(one(items));
            case RELEASE -> work.release(one(items));
            case PASS_IN_BATCH -> batch(actor, one(items));
            case PASS -> decide(actor, one(items), new Decision.Pass("同意"));
            case SEND_BACK ->
                decide(actor, one(items), new Decision.SendBack("改", List.of(new Decision.NewRemark("form", "请改"))));
            case SEND_BACK_TO_DEPARTMENT -> decide(actor, one(items), new Decision.SendBackToDepartment("请核实"));
            case REJECT -> decide(actor, one(items), new Decision.Reject("不符合"));
            case TRANSFER -> work.transfer(one(items), any(work.colleagues(seen)));
            case CONSULT -> work.consult(one(items), any(work.colleagues(seen)));
            case GIVE_OPINION -> work.giveOpinion(one(items));
            case RECALL -> work.recall(one(seen.reviews()));
            case TERMINATE -> work.terminate(one(items));
        }
    }

    /** Of who submits what is submitted already, the second click changes nothing. */
    private boolean mayBeSubmitted() {
        var adjustment = seen.adjustment();
        return (adjustment == null ? seen.form().stage() : adjustment.stage()).isEditable();
    }

    private void decide(Actor actor, WorkItem item, Decision decision) {
        work.decide(item, decision);
        if (item.isOpen()) {
            judge(actor, item);
        }
    }

    private void batch(Actor actor, WorkItem item) {
        var result = work.pass(UUID.randomUUID(), new Tick(item.id(), random.nextBoolean()));
        if (item.isOpen() && result.result() == BatchResult.Result.DONE) {
            judge(actor, item);
        }
    }

    private void judge(Actor actor, WorkItem item) {
        var fault = journal.decided(actor, item, seen.form());
        if (!fault.isEmpty()) {
            throw new AssertionError(fault + ": " + script);
        }
    }

    /** Stage and inbox say the same: one open item of the step that belongs to the stage, and none where nobody is asked. */
    private void check() {
        agree(seen.form().stage(), Approval.PROCESS);
        var adjustment = seen.adjustment();
        agree(adjustment == null ? Stage.APPROVED : adjustment.stage(), Adjusting.PROCESS);
        assertThat(work.verify(seen.form())).as(script.toString()).isEmpty();
    }

    private void agree(Stage stage, String process) {
        var open = seen.openSteps(process);
        var expected = STEPS.getOrDefault(stage, List.of());
        assertThat(open).as(script.toString()).hasSize(expected.isEmpty() ? 0 : 1);
        assertThat(expected).as(script.toString()).containsAll(open);
    }

    /** The open item most of the time, sometimes one that is done. */
    private WorkItem one(List<WorkItem> items) {
        if (items.isEmpty()) {
            throw new RuleBroken("workflow.item.unknown");
        }
        return random.nextInt(5) == 0 ? any(items) : items.getLast();
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }
}
