package cn.jixiao.walk;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.BatchDeciding;
import cn.jixiao.workflow.BatchResult;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Terminating;
import cn.jixiao.workflow.Tick;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What a reviewer does with a piece of work of any process, and how an administrator ends it. */
@Component
class DecidingActs implements Acts {

    private final List<ProcessOwner> owners;
    private final BatchDeciding batches;
    private final Inbox inbox;
    private final Terminating terminating;

    private final Act claim = new Act("CLAIM", Who.ASKED, turn -> claim(turn));
    private final Act release = new Act("RELEASE", Who.ASKED, turn -> release(turn));
    private final Act pass = decision("PASS", () -> new Decision.Pass("同意"));
    private final Act batch = new Act("PASS_IN_BATCH", Who.ASKED, this::passInBatch);
    private final Act sendBack =
            decision("SEND_BACK", () -> new Decision.SendBack("改", List.of(new Decision.NewRemark("form", "请改"))));
    private final Act toDepartment =
            decision("SEND_BACK_TO_DEPARTMENT", () -> new Decision.SendBackToDepartment("请核实"));
    private final Act reject = decision("REJECT", () -> new Decision.Reject("不符合"));
    private final Act object = decision("OBJECT", () -> new Decision.Objection("依据不足"));
    private final Act terminate = new Act("TERMINATE", Who.ADMINISTRATOR, turn -> terminate(turn));

    DecidingActs(List<ProcessOwner> owners, BatchDeciding batches, Inbox inbox, Terminating terminating) {
        this.owners = owners;
        this.batches = batches;
        this.inbox = inbox;
        this.terminating = terminating;
    }

    @Override
    public List<Act> all() {
        return List.of(claim, release, pass, batch, sendBack, toDepartment, reject, object, terminate);
    }

    @Override
    public List<Act> likely(Seen seen) {
        if (!seen.isReviewed()) {
            return List.of();
        }
        var acts = new ArrayList<>(List.of(pass, pass, pass, pass, batch, sendBack, sendBack, claim, release));
        if (seen.openSteps().stream().anyMatch(step -> step.startsWith("countersign"))) {
            acts.addAll(List.of(object, object));
        }
        if (seen.openSteps().stream().anyMatch(step -> step.startsWith("approve") || step.startsWith("confirm"))) {
            acts.addAll(List.of(toDepartment, reject));
        }
        if (seen.openSteps().stream().anyMatch(step -> step.startsWith("check") && !step.endsWith("Unit"))) {
            acts.addAll(List.of(reject, reject));
        }
        return acts;
    }

    private Act decision(String name, Supplier<Decision> decision) {
        return new Act(name, Who.ASKED, turn -> decide(turn, decision.get()));
    }

    private void decide(Turn turn, Decision decision) {
        var item = turn.review();
        owners.stream()
                .filter(owner -> owner.process().equals(item.process()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("workflow.item.unknown"))
                .decide(item.id(), decision);
        turn.decided(item);
    }

    private void passInBatch(Turn turn) {
        var item = turn.review();
        var tick = new Tick(item.id(), turn.chance().oneIn(2));
        var result = batches.pass(UUID.randomUUID(), List.of(tick), "同意").getFirst();
        if (result.result() == BatchResult.Result.DONE) {
            turn.decided(item);
        }
    }

    private void claim(Turn turn) {
        inbox.claim(turn.review().id());
    }

    private void release(Turn turn) {
        inbox.release(turn.review().id());
    }

    private void terminate(Turn turn) {
        terminating.terminate(turn.review().instanceId(), "系统故障");
    }
}
