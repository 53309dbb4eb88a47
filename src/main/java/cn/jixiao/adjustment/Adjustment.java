package cn.jixiao.adjustment;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormId;
import cn.jixiao.form.Stage;
import cn.jixiao.form.Versioned;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Subject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The adjustment of an approved form as it is kept.
 *
 * @param baseRevision the form's revision that was in force when it began
 * @param approvedRevision the form's revision it became, null unless approved; as are {@code approvalNumber} and
 *     {@code approvedOn}
 * @param reason 调整原因; empty until somebody gave one
 * @param version counts saves and transitions; whoever acts names the version they saw
 * @param revision the latest revision of the adjustment itself, draft or frozen
 * @param writers the accounts that ever wrote the form or the adjustment: none of them may decide on it
 */
public record Adjustment(
        long id,
        FormId formId,
        OrgCode organisation,
        FiscalYear year,
        String title,
        int baseRevision,
        @Nullable Integer approvedRevision,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedOn,
        String reason,
        Stage stage,
        int version,
        int revision,
        List<Long> writers,
        Instant savedAt,
        String savedBy)
        implements Versioned {

    public Adjustment {
        writers = List.copyOf(writers);
    }

    @Override
    public boolean isHandedIn() {
        return stage.isUnderReview();
    }

    /** Refuses who looked at an earlier version or comes when the unit has handed it in; for a person of the unit. */
    void requireEditable(int version) {
        ActingUser.get().require(Role.SUBMITTER, organisation);
        requireVersion(version);
        if (!stage.isEditable()) {
            throw new RuleBroken("adjustment.not-editable", stage.named());
        }
    }

    @Override
    public RuleBroken stale() {
        return new RuleBroken("adjustment.stale", savedBy, ChinaTime.tell(savedAt), stage.named());
    }

    public Subject subject() {
        return new Subject(
                Adjusting.PROCESS, id, formId.value(), organisation, year, title, revision, Set.copyOf(writers));
    }
}
