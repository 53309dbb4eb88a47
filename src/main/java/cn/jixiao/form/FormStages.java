package cn.jixiao.form;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FormStages(Forms forms, Revisions revisions, FormArchive archive, Clock clock, ApplicationEventPublisher events) {
        this.forms = forms;
        this.revisions = revisions;
        this.archive = archive;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Freezes the latest revision, unless it is frozen already because nothing was changed since. Whoever submits it counts
     * among its writers from now on; breaks {@code form.stale} where somebody else was faster.
     */
    public Revision freeze(FormRecord form) {
        if (!forms.sign(form.id(), form.version(), ActingUser.get().id())) {
            throw archive.get(form.id()).stale();
        }
        var latest = archive.revision(form.id(), form.revision());
        if (!latest.isFrozen()) {
            revisions.freeze(latest, form);
            events.publishEvent(new FormFrozen(form, latest.content()));
        }
        return latest;
    }

    /**
     * The form as it is now, kept from changing until the transaction ends; for whoever begins something that refers to the
     * revision in force. Breaks {@code form.unknown} as reading it does.
     */
    public FormRecord hold(FormId id) {
        return forms.hold(id).orElseThrow(() -> new RuleBroken("form.unknown", id));
    }

    /** Moves on the form the actor saw; breaks {@code form.stale} where somebody else was faster. */
    public FormRecord move(FormRecord seen, Stage stage) {
        return forms.move(seen.id(), seen.version(), stage, ActingUser.get().fullName())
                .orElseThrow(() -> archive.get(seen.id()).stale());
    }

    /** Puts the latest revision in force (批复) under a number of its own and today's date. */
    public FormRecord approve(FormRecord seen) {
        return forms.approve(
                        seen.id(),
                        seen.version(),
                        LocalDate.now(clock),
                        ActingUser.get().fullName())
                .orElseThrow(() -> archive.get(seen.id()).stale());
    }

    /**
     * Puts an adjusted content (目标调整) in force as the form's next revision, frozen at once, under a number of its own and
     * today's date; the revision before it stays readable. Whoever wrote the adjustment counts among the form's writers from
     * now on. Breaks {@code form.stale} where the form changed since the adjustment began.
     */
    public FormRecord adjust(FormRecord seen, AdjustedContent adjusted) {
        if (!Objects.equals(seen.revisionInForce(), adjusted.base())) {
            throw seen.stale();
        }
        adjusted.writers().forEach(writer -> forms.sign(seen.id(), seen.version(), writer));
        var saved = forms.save(
                        seen.id(),
                        seen.version(),
                        seen.revision() + 1,
                        adjusted.content(),
                        adjusted.authorId(),
                        adjusted.authorName())
                .orElseThrow(() -> archive.get(seen.id()).stale());
        revisions.save(saved, saved.revision(), adjusted.content(), adjusted.authorId(), adjusted.authorName());
        revisions.freeze(archive.latest(saved.id()), saved);
        events.publishEvent(new FormFrozen(saved, adjusted.content()));
        var form = approve(saved);
        events.publishEvent(new FormAdjusted(form, adjusted.base(), form.revision()));
        return form;
    }
}
