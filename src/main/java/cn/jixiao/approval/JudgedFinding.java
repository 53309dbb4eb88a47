package cn.jixiao.approval;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding and what the form's reviewers made of it.
 *
 * @param dismissal null while the finding stands
 */
public record JudgedFinding(Finding finding, @Nullable Dismissal dismissal) {

    public boolean isOpen() {
        return dismissal == null;
    }

    public Severity severity() {
        return finding.severity();
    }
}
