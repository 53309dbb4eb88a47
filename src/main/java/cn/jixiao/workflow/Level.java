package cn.jixiao.workflow;

import cn.jixiao.account.Role;

/** The levels of review a subject passes, the lowest first. Who decided at one does not decide at another. */
enum Level {
    UNIT,
    DEPARTMENT,
    FINANCE;

    static Level of(Role role) {
        if (role.ofFinance()) {
            return FINANCE;
        }
        return role == Role.DEPARTMENT_REVIEWER ? DEPARTMENT : UNIT;
    }
}
