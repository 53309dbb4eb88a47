package cn.jixiao.document;

import cn.jixiao.account.AccountRegister;
import cn.jixiao.account.Role;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of what a preview showed: each form whole or not at all, and never twice. */
@Service
public class DraftImport {

    private final Drafts drafts;
    private final AccountRegister accounts;

    DraftImport(Drafts drafts, AccountRegister accounts) {
        this.drafts = drafts;
        this.accounts = accounts;
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
     * the document lost the code; nobody where the form is another's.
     */
    @Transactional(readOnly = true)
    public List<Organisation> destinations(TargetForm form) {
        var named = form.organisation();
        return accounts.organisationsFor(Role.SUBMITTER).stream()
                .filter(mine -> named == null || mine.code().equals(named))
                .toList();
    }
}
