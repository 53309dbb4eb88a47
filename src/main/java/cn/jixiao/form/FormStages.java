package cn.jixiao.form;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves a form from stage to stage. Called by the processes of the cycle within their transaction; who may do what is
 * theirs to decide, that nobody acts on an outdated version is decided here.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FormStages {

    private final Forms forms;
    private final Revisions revisions;
    private final FormArchive archive;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FormStages(
            Forms forms,
            Revisions revisions,
            FormArchive archive,
            JdbcClient jdbc,
            Clock clock,
            ApplicationEventPublisher events) {
        this.forms = forms;
        this.revisions = revisions;
        this.archive = archive;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Freezes the latest revision, unless it is frozen already because nothing was changed since. Whoever submits it counts
     * among its writers from now on; breaks {@code form.stale} where somebody else was faster.
     */
    public Revision freeze(FormRecord form) {
        if (!forms.sign(form.id(), form.version(), ActingUser.get().id())) {
            throw stale(archive.get(form.id()));
        }
        var latest = archive.revision(form.id(), form.revision());
        if (!latest.isFrozen()) {
            revisions.freeze(latest, form);
            events.publishEvent(new FormFrozen(form, latest.content()));
        }
        return latest;
    }

    /** Moves on the form the actor saw; breaks {@code form.stale} where somebody else was faster. */
    public FormRecord move(FormRecord seen, Stage stage) {
        return forms.move(seen.id(), seen.version(), stage, ActingUser.get().fullName())
                .orElseThrow(() -> stale(archive.get(seen.id())));
    }

    /** Puts the latest revision in force (批复) under a number of its own and today's date. */
    public FormRecord approve(FormRecord seen) {
        long running =
                jdbc.sql("select nextval('approval_number')").query(Long.class).single();
        var number = "绩批〔%s〕%05d号".formatted(seen.year(), running);
        return forms.approve(
                        seen.id(),
                        seen.version(),
                        number,
                        LocalDate.now(clock),
                        ActingUser.get().fullName())
                .orElseThrow(() -> stale(archive.get(seen.id())));
    }

    /** The stage in words, as an argument of a sentence. */
    public static Message named(Stage stage) {
        return Message.of("form.stage." + stage);
    }

    public static void requireVersion(FormRecord form, int version) {
        if (form.version() != version) {
            throw stale(form);
        }
    }

    static RuleBroken stale(FormRecord current) {
        return new RuleBroken(
                "form.stale", current.savedBy(), ChinaTime.tell(current.savedAt()), named(current.stage()));
    }
}
