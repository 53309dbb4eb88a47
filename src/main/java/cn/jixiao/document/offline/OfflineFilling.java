package cn.jixiao.document.offline;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.offline.FilledForm.Winner;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Stage;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a unit fill its drafts offline: takes them away in a workbook, shows what a returned workbook would change, and
 * stores what the unit confirms.
 */
@Service
public class OfflineFilling {

    private final FillingRules rules = FillingRules.load();
    private final FormArchive archive;
    private final Drafts drafts;
    private final Frames frames;
    private final OfflineCopies copies;
    private final AuditTrail trail;
    private final BookOpening opening = new BookOpening(rules);
    private final BookReader reader;

    OfflineFilling(FormArchive archive, Drafts drafts, Frames frames, OfflineCopies copies, AuditTrail trail) {
        this.archive = archive;
        this.drafts = drafts;
        this.frames = frames;
        this.copies = copies;
        this.trail = trail;
        this.reader = new BookReader(archive, frames, copies, opening, rules);
    }

    /** The forms the acting user may take away, the newest first; no more than one workbook holds. */
    @Transactional(readOnly = true)
    public List<FormRecord> takeable() {
        var actor = ActingUser.get();
        return Stream.of(Stage.DRAFT, Stage.RETURNED)
                .flatMap(stage -> actor.prefixes(Role.SUBMITTER).stream()
                        .distinct()
                        .flatMap(prefix ->
                                archive.firstPage(new FormQuery(prefix, null, stage, ""), rules.maxForms()).stream()))
                .distinct()
                .sorted(Comparator.comparing((FormRecord form) -> form.id().value())
                        .reversed())
                .limit(rules.maxForms())
                .toList();
    }

    /**
     * A workbook with a sheet for each form, remembered as it left. Breaks {@code document.offline.too-many},
     * {@code document.offline.none}, {@code form.not-editable} and {@code account.not-allowed}.
     */
    @Transactional
    public byte[] take(List<FormId> forms) {
        if (forms.isEmpty()) {
            throw new RuleBroken("document.offline.none");
        }
        if (forms.size() > rules.maxForms()) {
            throw new RuleBroken("document.offline.too-many", rules.maxForms());
        }
        return new BookWriter(frames, rules)
                .write(forms.stream().map(this::take).toList());
    }

    private OfflineCopy take(FormId id) {
        var form = archive.get(id);
        ActingUser.get().require(Role.SUBMITTER, form.organisation());
        if (!form.stage().isEditable()) {
            throw new RuleBroken("form.not-editable", form.stage().named());
        }
        record(form, "TAKE_OFFLINE", null);
        return copies.keep(form, archive.latest(id).content(), rules.layout(), ActingUser.get());
    }

    /**
     * What a returned workbook says, form by form; stores nothing. Breaks what {@link BookOpening} breaks, and
     * {@code document.offline.foreign} for a file that is no such workbook.
     */
    @Transactional(readOnly = true)
    public FilledBook read(String fileName, byte[] content) {
        return reader.read(fileName, content);
    }

    /**
     * Stores one form of a returned workbook, whole, if it still stands where the preview showed it. Breaks
     * {@code document.offline.not-mended} and whatever {@link Drafts#save} breaks.
     */
    @Transactional
    public FormRecord accept(FilledForm filled, Winner winner) {
        if (!filled.complaints().isEmpty()) {
            throw new RuleBroken(
                    "document.offline.not-mended", filled.complaints().size());
        }
        var form = filled.form();
        var saved = drafts.save(form.id(), form.version(), filled.merged(winner));
        record(saved, "FILL_OFFLINE", form.revision());
        return saved;
    }

    /** The very workbook with its complaints beside the cells they are about; marks of an earlier reading are gone. */
    public byte[] marked(byte[] content, List<Complaint> complaints, Locale locale) {
        return Marks.put(opening.open(content), complaints, locale);
    }

    private void record(FormRecord form, String action, @Nullable Integer before) {
        trail.record(new AuditEvent(
                form.id().value(),
                form.organisation(),
                Role.SUBMITTER,
                action,
                "form." + form.stage(),
                before,
                form.revision(),
                ""));
    }
}
