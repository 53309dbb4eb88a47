package cn.jixiao.audit;

import cn.jixiao.account.SubstitutionChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Records who was allowed to act for whom: both are kept or neither. Why somebody was absent can be their own matter and stands
 * with the absence alone, where fewer people read it.
 */
@Component
class SubstitutionsRecorded {

    private final AdministrationTrail trail;

    SubstitutionsRecorded(AdministrationTrail trail) {
        this.trail = trail;
    }

    @EventListener
    void on(SubstitutionChanged change) {
        var substitution = change.substitution();
        var subject = substitution.substituteName() + " 代 " + substitution.absenteeName() + " " + substitution.fromDay()
                + "/" + substitution.untilDay();
        trail.record("SUBSTITUTION", change.action(), subject, "");
    }
}
