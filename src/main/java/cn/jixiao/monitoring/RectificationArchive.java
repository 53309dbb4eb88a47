package cn.jixiao.monitoring;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads rectifications, as far as the acting user may see them. */
@Service
@Transactional(readOnly = true)
public class RectificationArchive {

    private final Rectifications rectifications;
    private final Feedbacks feedbacks;

    RectificationArchive(Rectifications rectifications, Feedbacks feedbacks) {
        this.rectifications = rectifications;
        this.feedbacks = feedbacks;
    }

    /** Breaks {@code monitoring.rectification.unknown} where there is none or it may not be seen. */
    public Rectification get(long id) {
        return rectifications.find(id).orElseThrow(() -> new RuleBroken("monitoring.rectification.unknown"));
    }

    /** All of a form, the first one first; its self-evaluation shows how they ended. */
    public List<Rectification> ofForm(FormId form) {
        return rectifications.ofForm(form);
    }

    /** Those that came of one monitoring. */
    public List<Rectification> of(Monitoring monitoring) {
        return ofForm(monitoring.formId()).stream()
                .filter(rectification -> rectification.monitoringId() == monitoring.id())
                .toList();
    }

    /** What the unit answered in each round, the first one first. */
    public List<Feedback> feedback(Rectification rectification) {
        return feedbacks.of(rectification.id());
    }
}
