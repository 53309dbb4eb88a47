package cn.jixiao.workflow.life;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.RuleBroken;

/** What every act of the system administrator on running processes asks first. */
final class Administrators {

    private static final int LONGEST_REASON = 2000;

    private Administrators() {}

    /** Breaks {@code account.not-allowed}. */
    static void require() {
        if (!ActingUser.get().has(Role.SYSTEM_ADMIN)) {
            throw new RuleBroken("account.not-allowed");
        }
    }

    /** The reason without blanks around it; breaks {@code workflow.life.no-reason}. */
    static String reason(String given) {
        var reason = given.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("workflow.life.no-reason");
        }
        return reason;
    }
}
