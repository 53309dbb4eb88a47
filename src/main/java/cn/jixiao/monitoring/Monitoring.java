package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
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
import org.jspecify.annotations.Nullable;

/**
 * The monitoring of a form in one window of its year, as it is kept.
 *
 * @param formRevision the approved revision whose targets are monitored
 * @param formerRevision the one it began with, where the form was adjusted since; else null
 * @param rulesId with {@code rulesVersion}: the rules it began with and keeps
 * @param version counts saves and transitions; whoever acts names the version they saw
 * @param light the light of the whole in the latest submission, null before the first
 * @param writers the accounts that ever saved it: none of them may decide on it
 */
public record Monitoring(
        long id,
        FormId formId,
        OrgCode organisation,
        FiscalYear year,
        Window window,
        String title,
        int formRevision,
        @Nullable Integer formerRevision,
        String rulesId,
        int rulesVersion,
        MonitoringStage stage,
        int version,
        int revision,
        @Nullable Light light,
        List<Long> writers,
        Instant savedAt,
        String savedBy)
        implements Versioned {

    @Override
    public boolean isHandedIn() {
        return !stage.isEditable();
    }

    /** Refuses who looked at an earlier version or comes when the unit has handed it in; for a person of the unit. */
    void requireEditable(int version) {
        ActingUser.get().require(Role.SUBMITTER, organisation);
        requireVersion(version);
        if (!stage.isEditable()) {
            throw new RuleBroken("monitoring.not-editable");
        }
    }

    @Override
    public RuleBroken stale() {
        return new RuleBroken("monitoring.stale", savedBy, ChinaTime.tell(savedAt));
    }

    /** Its title names the window, since a form has a monitoring in each. */
    public Subject subject() {
        return new Subject(
                MonitoringCourse.PROCESS,
                id,
                formId.value(),
                organisation,
                year,
                title + "（" + window + "）",
                revision,
                Set.copyOf(writers));
    }
}
