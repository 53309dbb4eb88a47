package cn.jixiao.document;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.Role;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame.Subject;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of what a preview showed: each form whole or not at all, and never twice. */
@Service
public class DraftImport {

    private final Drafts drafts;
    private final AccountRegister accounts;
    private final Frames frames;

    DraftImport(Drafts drafts, AccountRegister accounts, Frames frames) {
        this.drafts = drafts;
        this.accounts = accounts;
        this.frames = frames;
    }

    /**
     * What became of a form of the document.
     *
     * @param found true where an earlier import of the same document had stored it already
     */
    public record Accepted(FormRecord form, boolean found) {}

    /**
     * Stores one form of the document as a draft of that organisation, or finds the one an earlier import stored.
     *
     * @param position of the form in the document, from 0
     * @param organisation the one the form names, or the one its reader chose where the document lost it
     */
    @Transactional
    public Accepted accept(ImportPreview preview, int position, OrgCode organisation) {
        var content = preview.forms().get(position).form().withOrganisation(organisation);
        var source = preview.sha256() + "#" + position;
        return drafts.importedFrom(content, source)
                .map(earlier -> new Accepted(earlier, true))
                .orElseGet(() -> new Accepted(drafts.create(content, source), false));
    }

    /**
     * For whom the acting user may store a form: the organisation it names, if they write for it; each of theirs where
     * the document lost the code; nobody where the form is another's. A department's overall form gives no code but the
     * department's name, and is stored for a department alone.
     */
    @Transactional(readOnly = true)
    public List<Organisation> destinations(TargetForm form) {
        var mine = accounts.organisationsFor(Role.SUBMITTER);
        return isOverall(form) ? departments(mine, form) : organisations(mine, form.organisation());
    }

    /** The organisation a form is stored for without anybody choosing; empty where the document lost it. */
    @Transactional(readOnly = true)
    public Optional<OrgCode> owner(TargetForm form) {
        var found = isOverall(form) ? destinations(form) : List.<Organisation>of();
        return found.size() == 1 ? Optional.of(found.getFirst().code()) : Optional.ofNullable(form.organisation());
    }

    private static List<Organisation> organisations(List<Organisation> mine, @Nullable OrgCode named) {
        return mine.stream()
                .filter(other -> named == null
                        ? !other.code().isDepartment()
                        : other.code().equals(named))
                .toList();
    }

    private static List<Organisation> departments(List<Organisation> mine, TargetForm form) {
        var named = form.organisation();
        var departments = mine.stream()
                .filter(other -> other.code().isDepartment())
                .filter(other -> named == null || other.code().equals(named.department()))
                .toList();
        var ofThatName = departments.stream()
                .filter(other ->
                        other.name().endsWith(form.name()) && !form.name().isEmpty())
                .toList();
        return ofThatName.isEmpty() ? departments : ofThatName;
    }

    private boolean isOverall(TargetForm form) {
        return frames.get(form.frame()).subject() == Subject.DEPARTMENT;
    }
}
