package cn.jixiao.monitoring;

import cn.jixiao.audit.SealedRevisions;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recomputes the seals of the feedback given in a form's rectifications. */
@Component
class RectificationSeals implements SealedRevisions {

    private final Rectifications rectifications;
    private final Feedbacks feedbacks;

    RectificationSeals(Rectifications rectifications, Feedbacks feedbacks) {
        this.rectifications = rectifications;
        this.feedbacks = feedbacks;
    }

    @Override
    public List<Message> faultsOf(long formId) {
        return rectifications.ofForm(new FormId(formId)).stream()
                .flatMap(rectification -> feedbacks.of(rectification.id()).stream()
                        .filter(feedback -> !feedback.isIntact())
                        .map(feedback -> Message.of("monitoring.feedback.altered", formId, feedback.no())))
                .toList();
    }
}
