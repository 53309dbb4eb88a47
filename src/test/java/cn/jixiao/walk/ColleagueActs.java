package cn.jixiao.walk;

import cn.jixiao.account.Actor;
import cn.jixiao.workflow.Answering;
import cn.jixiao.workflow.Consultation.Kind;
import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Signing;
import cn.jixiao.workflow.Transferring;
import cn.jixiao.workflow.WorkItem;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What colleagues do with a review among themselves: hand it over, sign one after another, ask before they decide. */
@Component
class ColleagueActs implements Acts {

    private final People people;
    private final Transferring transferring;
    private final Signing signing;
    private final Consulting consulting;
    private final Answering answering;

    private final Act transfer = new Act("TRANSFER", Who.ASKED, this::transfer);
    private final Act sign = new Act("SIGN", Who.ASKED, this::sign);
    private final Act consult = new Act("CONSULT", Who.ASKED, turn -> ask(turn, Kind.OPINION));
    private final Act delegate = new Act("DELEGATE", Who.ASKED, turn -> ask(turn, Kind.PROPOSAL));
    private final Act opinion = new Act("GIVE_OPINION", Who.CONSULTED, turn -> answer(turn, null));
    private final Act proposal = new Act("PROPOSE", Who.CONSULTED, turn -> answer(turn, Outcome.PASS));
    private final Act adopt = new Act("ADOPT", Who.ASKED, this::adopt);
    private final Act recall = new Act("RECALL", Who.WAITING, this::recall);

    ColleagueActs(
            People people, Transferring transferring, Signing signing, Consulting consulting, Answering answering) {
        this.people = people;
        this.transferring = transferring;
        this.signing = signing;
        this.consulting = consulting;
        this.answering = answering;
    }

    @Override
    public List<Act> all() {
        return List.of(transfer, sign, consult, delegate, opinion, proposal, adopt, recall);
    }

    @Override
    public List<Act> likely(Seen seen) {
        if (seen.openSteps().contains(Seen.OPINION)) {
            return Stream.of(
                            Collections.nCopies(5, opinion),
                            Collections.nCopies(8, proposal),
                            List.of(recall, recall, recall))
                    .flatMap(List::stream)
                    .toList();
        }
        if (!seen.isReviewed()) {
            return List.of();
        }
        boolean consulted = seen.items().stream().anyMatch(item -> item.step().equals(Seen.OPINION));
        return consulted ? Collections.nCopies(20, adopt) : List.of(transfer, sign, sign, consult, delegate, delegate);
    }

    private void transfer(Turn turn) {
        var item = turn.review();
        transferring.transfer(item.id(), colleague(turn, item), "请代为办理");
    }

    /** With somebody named behind, or as the next of those who are named already. */
    private void sign(Turn turn) {
        var item = turn.review();
        signing.sign(item.id(), "同意", turn.chance().oneIn(3) ? List.of() : List.of(colleague(turn, item)));
        turn.decided(item);
    }

    private void ask(Turn turn, Kind kind) {
        var item = turn.review();
        consulting.ask(item.id(), kind, List.of(colleague(turn, item)), "请提意见");
    }

    private void answer(Turn turn, @Nullable Outcome proposed) {
        var asked = turn.opinion();
        answering.answer(asked.id(), "没有意见", proposed);
        turn.seen().items().stream()
                .filter(about -> about.id() == asked.subjectId())
                .forEach(about -> turn.journal().answered(turn.actor(), about));
    }

    private void adopt(Turn turn) {
        var item = turn.review();
        consulting.adopt(item.id());
        turn.decided(item);
    }

    private void recall(Turn turn) {
        consulting.recall(turn.review().id());
    }

    /** Mostly somebody who does the same for that organisation. */
    private long colleague(Turn turn, WorkItem item) {
        var everybody = people.everybody();
        var colleagues = everybody.stream()
                .filter(person -> person.may(item.office().role(), item.organisation()))
                .toList();
        Actor chosen = turn.chance().any(turn.chance().oneIn(5) || colleagues.isEmpty() ? everybody : colleagues);
        return chosen.id();
    }
}
