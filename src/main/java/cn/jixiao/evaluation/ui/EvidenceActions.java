package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.evaluation.evidence.ReceivedFile;
import cn.jixiao.form.Indicator;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** What is done with evidence; whoever changes it answers the self-evaluation as it stands then. */
interface EvidenceActions {

    List<Evidence> evidence(SelfEvaluation seen);

    /** Takes a file that arrives; called outside the screen's own thread of work. */
    ReceivedFile receive(SelfEvaluation seen, String name, InputStream content) throws IOException;

    SelfEvaluation add(SelfEvaluation seen, Indicator indicator, ReceivedFile file);

    SelfEvaluation remove(SelfEvaluation seen, Evidence evidence);
}
