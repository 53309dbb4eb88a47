package cn.jixiao.approval;

import cn.jixiao.approval.review.ReviewSheet;
import cn.jixiao.workflow.Vote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of a form shows of reviews and votes.
 *
 * @param toFill the sheet the acting user is to fill in; null where none
 * @param decided the reviews on which departments decided
 * @param vote the latest vote by signature; null where there was none
 */
public record ReviewPage(
        @Nullable ReviewSheet toFill,
        List<TargetReview> decided,
        @Nullable Vote vote) {

    public ReviewPage {
        decided = List.copyOf(decided);
    }
}
