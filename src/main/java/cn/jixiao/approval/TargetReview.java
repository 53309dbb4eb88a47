package cn.jixiao.approval;

import cn.jixiao.approval.review.ReviewSheet;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A department's review of a form's targets.
 *
 * @param revision the frozen revision it is about
 * @param decidedAt null while it is a draft
 */
public record TargetReview(
        ReviewSheet sheet,
        int revision,
        String reviewerName,
        Instant savedAt,
        @Nullable Instant decidedAt) {}
