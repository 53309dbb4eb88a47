package cn.jixiao.approval;

import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.workflow.Votes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what the page of a form shows of reviews and votes, in one transaction. */
@Service
@Transactional(readOnly = true)
public class ReviewPages {

    private final FormArchive archive;
    private final Approval approval;
    private final TargetReviewing reviewing;
    private final Votes votes;

    ReviewPages(FormArchive archive, Approval approval, TargetReviewing reviewing, Votes votes) {
        this.archive = archive;
        this.approval = approval;
        this.reviewing = reviewing;
        this.votes = votes;
    }

    /** Breaks {@code form.unknown} where there is no such form or the acting user may not see it. */
    public ReviewPage of(FormId id) {
        return new ReviewPage(
                approval.openItem(id).flatMap(reviewing::toFill).orElse(null),
                reviewing.decidedOn(id),
                votes.latestOn(Approval.subject(archive.get(id))).orElse(null));
    }
}
