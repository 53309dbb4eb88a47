package cn.jixiao.document.ui;

import cn.jixiao.document.OfficialDocuments;
import cn.jixiao.form.FormQuery;
import cn.jixiao.ui.Download;
import cn.jixiao.ui.Downloads;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the list of forms offers: the register of the projects it shows. */
@Component
class ListDownloads implements Downloads<FormQuery> {

    private final OfficialDocuments documents;

    ListDownloads(OfficialDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Download> of(FormQuery query) {
        return Files.of("document.export.list", format -> documents.projectList(query, format));
    }
}
