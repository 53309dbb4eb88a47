package cn.jixiao.workflow.ui;

import cn.jixiao.account.Colleague;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Consultation.Kind;
import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Copying;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.ItemAction;
import cn.jixiao.workflow.ItemActions;
import cn.jixiao.workflow.Signing;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.Transferring;
import cn.jixiao.workflow.Turns;
import cn.jixiao.workflow.Urging;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** What the page of a form offers about its work besides the decision, for whichever module the page belongs to. */
@Service
public class WorkDesk {

    private final Inbox inbox;
    private final ItemActions allowed;
    private final Transferring transferring;
    private final Signing signing;
    private final Consulting consulting;
    private final Copying copying;
    private final Urging urging;
    private final Turns turns;
    private final WorkTalk talk;

    WorkDesk(
            Inbox inbox,
            ItemActions allowed,
            Transferring transferring,
            Signing signing,
            Consulting consulting,
            Copying copying,
            Urging urging,
            Turns turns,
            WorkTalk talk) {
        this.inbox = inbox;
        this.allowed = allowed;
        this.transferring = transferring;
        this.signing = signing;
        this.consulting = consulting;
        this.copying = copying;
        this.urging = urging;
        this.turns = turns;
        this.talk = talk;
    }

    /** The menu of what the user may do about the work on the subject; invisible where there is nothing. */
    public Component menu(Subject subject) {
        return inbox.latest(subject)
                .map(item -> new WorkActionsMenu(allowed.allowed(item), action -> begin(action, item)))
                .orElseGet(() -> new WorkActionsMenu(Set.of(), action -> {}));
    }

    /** Whose turn it is, since when, and how long that usually takes; nothing where it is nobody's. */
    public List<Component> turn(Subject subject) {
        var locale = UI.getCurrent().getLocale();
        return turns.of(subject).stream()
                .flatMap(turn -> turn.told().stream())
                .<Component>map(message -> new Span(Sentences.in(locale, message)))
                .toList();
    }

    /** Opinions, comments and copies beside the form; whoever looks at it has read their copy. */
    public Component panel(Subject subject) {
        return inbox.latest(subject).map(item -> talk.about(item)).orElseGet(Div::new);
    }

    private void begin(ItemAction action, WorkItem item) {
        switch (action) {
            case TRANSFER ->
                choose(
                                action,
                                transferring.candidates(item),
                                (people, words) -> transferring.transfer(item.id(), only(people), words))
                        .open();
            case SIGN -> sign(item);
            case CONSULT ->
                choose(
                                action,
                                consulting.candidates(item),
                                (people, words) -> consulting.ask(item.id(), Kind.OPINION, people, words))
                        .open();
            case DELEGATE ->
                choose(
                                action,
                                consulting.candidates(item),
                                (people, words) -> consulting.ask(item.id(), Kind.PROPOSAL, people, words))
                        .open();
            case RECALL -> done(action, () -> consulting.recall(item.id()));
            case URGE -> write(action, words -> urging.urge(item.id(), words));
            case COPY ->
                choose(action, copying.candidates(item), (people, words) -> copying.send(item.id(), people, words))
                        .open();
        }
    }

    private void sign(WorkItem item) {
        var dialog = choose(
                ItemAction.SIGN, signing.candidates(item), (people, words) -> signing.sign(item.id(), words, people));
        var awaited = signing.awaited(item);
        if (!awaited.isEmpty()) {
            dialog.hint(word("workflow.action.SIGN.awaited", awaited));
        }
        dialog.open();
    }

    private static ColleagueDialog choose(
            ItemAction action, List<Colleague> candidates, BiConsumer<List<Long>, String> doing) {
        return new ColleagueDialog(
                "workflow.action." + action,
                candidates,
                (people, words) -> done(action, () -> doing.accept(people, words)));
    }

    private static void write(ItemAction action, Consumer<String> doing) {
        var key = "workflow.action." + action;
        new ReasonDialog(word(key), word(key + ".words"), words -> done(action, () -> doing.accept(words))).open();
    }

    /** One person takes over, nobody or several cannot. */
    private static long only(List<Long> people) {
        if (people.size() != 1) {
            throw new RuleBroken("workflow.colleague.one");
        }
        return people.getFirst();
    }

    /** Does it, says so and shows the page as things stand now. */
    private static void done(ItemAction action, Runnable doing) {
        doing.run();
        Toast.done(word("workflow.done." + action));
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static String word(String key, Object... arguments) {
        return UI.getCurrent().getTranslation(key, arguments);
    }
}
