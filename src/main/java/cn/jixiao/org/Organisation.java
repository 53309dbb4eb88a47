package cn.jixiao.org;

import org.jspecify.annotations.Nullable;

/**
 * An organisation that budgets, or supervises those who do.
 *
 * @param division for a department, the finance division responsible for it; null where the whole bureau is
 */
public record Organisation(
        OrgCode code, String name, Kind kind, @Nullable OrgCode division, boolean active) {

    /** 财政局, 财政业务处室, 主管部门, 预算单位. */
    public enum Kind {
        FINANCE_BUREAU,
        FINANCE_DIVISION,
        DEPARTMENT,
        UNIT
    }
}
