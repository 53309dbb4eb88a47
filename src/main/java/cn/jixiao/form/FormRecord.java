package cn.jixiao.form;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form as it is kept: whose it is, where it stands and which revision counts.
 *
 * @param version counts saves and transitions; whoever acts names the version they saw
 * @param revision the latest revision, draft or frozen
 * @param revisionInForce the approved revision everything later refers to, null before approval
 * @param predecessor the approved form of the year before from which this one was started, null where it was not
 * @param writers the accounts that ever saved it: none of them may decide on it
 */
public record FormRecord(
        FormId id,
        OrgCode organisation,
        FiscalYear year,
        FrameId frame,
        String name,
        Stage stage,
        int version,
        int revision,
        @Nullable Integer revisionInForce,
        @Nullable String approvalNumber,
        @Nullable LocalDate approvedOn,
        @Nullable Money totalAmount,
        @Nullable FormId predecessor,
        long authorId,
        String authorName,
        List<Long> writers,
        Instant savedAt,
        String savedBy)
        implements Versioned {

    @Override
    public boolean isHandedIn() {
        return stage.isUnderReview();
    }

    @Override
    public RuleBroken stale() {
        return new RuleBroken("form.stale", savedBy, ChinaTime.tell(savedAt), stage.named());
    }
}
