package cn.jixiao.form;

import cn.jixiao.audit.SealedRevisions;
import cn.jixiao.common.Message;
import cn.jixiao.common.Sha256;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recomputes the seals of a form's frozen revisions. */
@Component
class FormSeals implements SealedRevisions {

    private final Revisions revisions;
    private final ContentJson json;

    FormSeals(Revisions revisions, ContentJson json) {
        this.revisions = revisions;
        this.json = json;
    }

    @Override
    public List<Message> faultsOf(long formId) {
        return revisions.of(new FormId(formId)).stream()
                .filter(Revision::isFrozen)
                .filter(revision -> !Sha256.of(json.write(revision.content())).equals(revision.sha256()))
                .map(revision -> Message.of("form.revision.altered", formId, revision.no()))
                .toList();
    }
}
