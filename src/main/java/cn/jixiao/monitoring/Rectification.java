package cn.jixiao.monitoring;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormId;
import cn.jixiao.form.Versioned;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Subject;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * A rectification (整改) as it is kept.
 *
 * @param version counts transitions; whoever acts names the version they saw
 * @param round how often the unit gave feedback
 * @param verdict the opinion with which it ended; empty before
 * @param writers the accounts that gave feedback: none of them may check it
 */
public record Rectification(
        long id,
        long monitoringId,
        FormId formId,
        OrgCode organisation,
        FiscalYear year,
        Window window,
        String title,
        Notice notice,
        RectificationStage stage,
        int version,
        int round,
        String verdict,
        List<Long> writers,
        long issuedBy,
        String issuedName,
        Instant issuedAt,
        Instant savedAt,
        String savedBy)
        implements Versioned {

    @Override
    public boolean isHandedIn() {
        return stage == RectificationStage.CHECK;
    }

    @Override
    public RuleBroken stale() {
        return new RuleBroken("monitoring.rectification.stale", savedBy, ChinaTime.tell(savedAt));
    }

    public Subject subject() {
        return new Subject(
                Rectifying.PROCESS,
                id,
                formId.value(),
                organisation,
                year,
                title + "（" + window + "）",
                Math.max(1, round),
                Set.copyOf(writers));
    }
}
