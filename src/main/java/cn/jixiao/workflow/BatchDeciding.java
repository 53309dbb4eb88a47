package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.BatchDecisions.Batch;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Passes many items at once (批量审核), each in a transaction of its own, exactly as one by one. */
@Service
public class BatchDeciding {

    /** The most items of one batch. */
    public static final int MOST = 200;

    private final Inbox inbox;
    private final Workflow workflow;
    private final Remarks remarks;
    private final BatchDecisions decisions;
    private final ProcessOwners owners;
    private final TransactionTemplate transaction;

    BatchDeciding(
            Inbox inbox,
            Workflow workflow,
            Remarks remarks,
            BatchDecisions decisions,
            ProcessOwners owners,
            TransactionTemplate transaction) {
        this.inbox = inbox;
        this.workflow = workflow;
        this.remarks = remarks;
        this.decisions = decisions;
        this.owners = owners;
        this.transaction = transaction;
    }

    /**
     * What speaks against passing each of these items unseen. Breaks {@code workflow.batch.size} where there is none or too
     * many, {@code workflow.item.unknown} where one may not be seen.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<BatchRow> preview(List<Long> items) {
        requireSize(items);
        return items.stream().map(inbox::get).map(this::row).toList();
    }

    /**
     * Passes the ticked items with that opinion and answers what became of each, in their order. The same key again decides
     * nothing twice and answers the results of the first time, also while that is still running. Breaks
     * {@code workflow.batch.size}, {@code workflow.batch.other} where the key belongs to other items.
     *
     * @param key made by who sends the batch, once for all its repetitions
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public List<BatchResult> pass(UUID key, List<Tick> ticks, String opinion) {
        requireSize(ticks);
        var batch = new Batch(key, ActingUser.get().id());
        transaction.executeWithoutResult(status -> note(batch, ticks, opinion));
        within(() -> decisions.undecided(batch)).forEach(item -> pass(batch, item));
        return within(() -> decisions.results(batch));
    }

    private void note(Batch batch, List<Tick> ticks, String opinion) {
        var known = decisions.results(batch);
        if (known.isEmpty()) {
            ticks.forEach(tick -> inbox.get(tick.item()));
            IntStream.range(0, ticks.size()).forEach(place -> decisions.note(batch, place, ticks.get(place), opinion));
        } else if (!new HashSet<>(known.stream().map(BatchResult::item).toList())
                .equals(new HashSet<>(ticks.stream().map(Tick::item).toList()))) {
            throw new RuleBroken("workflow.batch.other");
        }
    }

    /** The result is kept with the decision itself: whatever fails between two items leaves neither half done. */
    private void pass(Batch batch, long item) {
        try {
            transaction.executeWithoutResult(
                    status -> decisions.take(batch, item).ifPresent(order -> {
                        decide(item, order);
                        decisions.done(batch, item);
                    }));
        } catch (RuleBroken refusal) {
            transaction.executeWithoutResult(status -> decisions.refused(batch, item, refusal));
        }
    }

    private void decide(long itemId, BatchDecisions.Order order) {
        var item = inbox.get(itemId);
        var owner = owners.of(item);
        if (item.isOpen() && !order.despite() && !exceptions(owner, item).isEmpty()) {
            throw new RuleBroken("workflow.batch.exceptions");
        }
        owner.decide(itemId, new Decision.Pass(order.opinion()));
    }

    private BatchRow row(WorkItem item) {
        var owner = owners.of(item);
        var refusal = refusal(owner, item);
        return new BatchRow(item, refusal == null ? within(() -> exceptions(owner, item)) : List.of(), refusal);
    }

    /** A subject may refuse to be looked at, too. */
    private @Nullable Message refusal(ProcessOwner owner, WorkItem item) {
        try {
            return within(() -> mayPass(owner, item))
                    ? null
                    : Message.of("workflow.decision.not-offered", Message.of("workflow.outcome.PASS"));
        } catch (RuleBroken refused) {
            return refused.messages().getFirst();
        }
    }

    private boolean mayPass(ProcessOwner owner, WorkItem item) {
        var subject = owner.subjectOf(item);
        workflow.requireReviewer(item, subject);
        return workflow.decisionsOf(ActingUser.get(), item, subject).contains(Outcome.PASS);
    }

    /** Each item by itself: what one refuses spoils the transaction, and the others are to be told about, too. */
    private <T> T within(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(status -> work.get()));
    }

    private List<Message> exceptions(ProcessOwner owner, WorkItem item) {
        int open = remarks.unanswered(item);
        var unanswered = open == 0 ? Stream.<Message>empty() : Stream.of(Message.of("workflow.batch.remarks", open));
        return Stream.concat(unanswered, owner.exceptionsOf(item).stream()).toList();
    }

    private static void requireSize(List<?> chosen) {
        if (chosen.isEmpty() || chosen.size() > MOST) {
            throw new RuleBroken("workflow.batch.size", MOST);
        }
    }
}
