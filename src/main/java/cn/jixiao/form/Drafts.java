package cn.jixiao.form;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.OrganisationRegister;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit writes before it submits: created, saved under a version, thrown away. */
@Service
@Transactional
public class Drafts {

    private final Forms forms;
    private final Revisions revisions;
    private final FormArchive archive;
    private final OrganisationRegister organisations;
    private final AuditTrail trail;

    Drafts(
            Forms forms,
            Revisions revisions,
            FormArchive archive,
            OrganisationRegister organisations,
            AuditTrail trail) {
        this.forms = forms;
        this.revisions = revisions;
        this.archive = archive;
        this.organisations = organisations;
        this.trail = trail;
    }

    public FormRecord create(TargetForm content) {
        return create(content, null);
    }

    /**
     * Creates a draft for the organisation the content names; breaks {@code form.organisation.missing} and
     * {@code account.not-allowed}.
     *
     * @param source names what the draft was imported from, so that a second import finds it; null where it was not
     */
    public FormRecord create(TargetForm content, @Nullable String source) {
        var author = ActingUser.get();
        var organisation = requireWritable(content, author);
        var form = forms.insert(content, organisation, author.id(), author.fullName(), source);
        revisions.save(form, 1, content, author);
        record(form, source == null ? "CREATE" : "IMPORT", null);
        return form;
    }

    /**
     * Creates the draft of a later year that goes on from an approved form of the same organisation; its trail names that
     * form. Each form has one successor a year: a second one breaks {@code form.successor.exists}.
     */
    public FormRecord succeed(FormRecord former, TargetForm content) {
        var author = ActingUser.get();
        var organisation = requireWritable(content, author);
        if (!former.organisation().equals(organisation) || former.year().compareTo(content.year()) >= 0) {
            throw new RuleBroken("form.successor.other-project");
        }
        var form = forms.insert(content, organisation, author.id(), author.fullName(), null, former.id())
                .orElseThrow(() -> new RuleBroken("form.successor.exists", former.name(), content.year()));
        revisions.save(form, 1, content, author);
        record(form, "CARRY_FORWARD", null, "%s %s (%s)".formatted(former.year(), former.name(), former.id()));
        return form;
    }

    /** The form an earlier import of the same source left, whatever has become of it. */
    @Transactional(readOnly = true)
    public Optional<FormRecord> importedFrom(TargetForm content, String source) {
        return Optional.ofNullable(content.organisation())
                .flatMap(organisation -> forms.findBySource(organisation, content.year(), source));
    }

    /**
     * Saves what the writer has, if nobody saved since the version they saw; else breaks {@code form.stale} with who saved
     * when. A frozen revision stays as it is: the first save after a return opens the next one.
     */
    public FormRecord save(FormId id, int version, TargetForm content) {
        var writer = ActingUser.get();
        var form = archive.get(id);
        writer.require(Role.SUBMITTER, form.organisation());
        form.requireVersion(version);
        if (!form.stage().isEditable()) {
            throw new RuleBroken("form.not-editable", form.stage().named());
        }
        requireSameIdentity(form, content);
        int no = revisions.isFrozen(id, form.revision()) ? form.revision() + 1 : form.revision();
        var saved = forms.save(id, version, no, content, writer.id(), writer.fullName())
                .orElseThrow(() -> archive.get(id).stale());
        revisions.save(saved, no, content, writer);
        if (no > form.revision() || isAnotherWriter(form, writer)) {
            record(saved, "EDIT", form.revision());
        }
        return saved;
    }

    /** Gives up a draft that was never submitted; its trail stays, and importing its source again starts afresh. */
    public void discard(FormId id, int version) {
        var form = archive.get(id);
        ActingUser.get().require(Role.SUBMITTER, form.organisation());
        form.requireVersion(version);
        if (form.stage() != Stage.DRAFT || revisions.isFrozen(id, 1)) {
            throw new RuleBroken("form.not-discardable");
        }
        if (forms.discard(id, version, ActingUser.get().fullName()).isEmpty()) {
            throw archive.get(id).stale();
        }
        record(form, "DISCARD", form.revision());
    }

    /** Autosave says nothing new in the trail; another hand on the same draft does. */
    private static boolean isAnotherWriter(FormRecord form, Actor writer) {
        return !form.writers().contains(writer.id());
    }

    private OrgCode requireWritable(TargetForm content, Actor author) {
        var organisation = content.organisation();
        if (organisation == null) {
            throw new RuleBroken("form.organisation.missing");
        }
        author.require(Role.SUBMITTER, organisation);
        if (!organisations.get(organisation).active()) {
            throw new RuleBroken("form.organisation.inactive", organisation);
        }
        return organisation;
    }

    private void record(FormRecord form, String action, @Nullable Integer revisionBefore) {
        record(form, action, revisionBefore, "");
    }

    private void record(FormRecord form, String action, @Nullable Integer revisionBefore, String reason) {
        trail.record(new AuditEvent(
                form.id().value(),
                form.organisation(),
                Role.SUBMITTER,
                action,
                "form." + form.stage(),
                revisionBefore,
                form.revision(),
                reason));
    }

    private static void requireSameIdentity(FormRecord form, TargetForm content) {
        if (!form.organisation().equals(content.organisation())
                || !form.year().equals(content.year())
                || !form.frame().equals(content.frame())) {
            throw new RuleBroken("form.identity-fixed");
        }
    }
}
