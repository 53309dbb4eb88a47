package cn.jixiao.walk;

import cn.jixiao.account.Actor;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One person's turn: who they are, how they saw the form, and the chance that chooses among what they could do. */
record Turn(Actor actor, Seen seen, Chance chance, Journal journal) {

    /** A review, mostly one that asks them. */
    WorkItem review() {
        return item(item -> !item.step().equals(Seen.OPINION));
    }

    /** An opinion that was asked for, mostly of them. */
    WorkItem opinion() {
        return item(item -> item.step().equals(Seen.OPINION));
    }

    /** Any of several, such as a form has monitorings; nobody can act on what is not there. */
    <T> T any(List<T> choice) {
        if (choice.isEmpty()) {
            throw new RuleBroken("walk.nothing");
        }
        return chance.any(choice);
    }

    <T> T there(@Nullable T one) {
        return any(one == null ? List.<T>of() : List.of(one));
    }

    /** The last piece of work of that process. */
    WorkItem latest(String process) {
        return there(seen.items().stream()
                .filter(item -> item.process().equals(process))
                .reduce((before, after) -> after)
                .orElse(null));
    }

    /** Does it to each; nobody answers what nobody asked. */
    <E> void each(List<E> all, Consumer<E> deed) {
        any(all);
        all.forEach(deed);
    }

    void wrote(String process, long subject) {
        journal.wrote(process, subject, actor);
    }

    void decided(WorkItem item) {
        journal.decided(actor, item);
    }

    private WorkItem item(Predicate<WorkItem> kind) {
        var asking = seen.open().stream()
                .filter(item -> item.asks(actor))
                .filter(kind)
                .toList();
        return asking.isEmpty() || chance.oneIn(5)
                ? any(seen.items().stream().filter(kind).toList())
                : chance.any(asking);
    }
}
