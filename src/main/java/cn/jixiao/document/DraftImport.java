package cn.jixiao.document;

import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes drafts of what a preview showed: each form whole or not at all, and never twice. */
@Service
public class DraftImport {

    private final Drafts drafts;

    DraftImport(Drafts drafts) {
        this.drafts = drafts;
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
}
