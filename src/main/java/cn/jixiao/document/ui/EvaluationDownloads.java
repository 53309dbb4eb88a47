package cn.jixiao.document.ui;

import cn.jixiao.document.OfficialDocuments;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.ui.Download;
import cn.jixiao.ui.Downloads;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the page of a self-evaluation offers: its form. */
@Component
class EvaluationDownloads implements Downloads<SelfEvaluation> {

    private final OfficialDocuments documents;

    EvaluationDownloads(OfficialDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Download> of(SelfEvaluation evaluation) {
        return Files.of("document.export.evaluation", format -> documents.selfEvaluation(evaluation.id(), format));
    }
}
