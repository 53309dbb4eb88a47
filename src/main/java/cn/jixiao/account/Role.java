package cn.jixiao.account;

/** What a person may do (经办人, 单位审核人, 部门审核人 …); granted for a code prefix. */
public enum Role {
    SUBMITTER,
    UNIT_CHECKER,
    DEPARTMENT_REVIEWER,
    FINANCE_OFFICER,
    FINANCE_APPROVER,
    /** Reads everything of its scope, changes nothing. */
    AUDITOR,
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDIT_ADMIN;

    /** The three administrators (三员) run the system and see no business data. */
    public boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDIT_ADMIN;
    }

    public boolean ofFinance() {
        return this == FINANCE_OFFICER || this == FINANCE_APPROVER;
    }
}
