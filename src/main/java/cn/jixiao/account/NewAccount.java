package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.util.List;

/**
 * An account to be opened.
 *
 * @param password as the person will type it: 8 to 72 characters with letters and digits
 */
public record NewAccount(
        String username,
        String fullName,
        String password,
        OrgCode organisation,
        List<Grant> grants,
        boolean mustChangePassword) {

    public NewAccount {
        if (!username.matches("[a-z0-9][a-z0-9._-]{1,39}")) {
            throw new RuleBroken("account.username.malformed", username);
        }
        Passwords.check(password);
        requireSeparatedDuties(grants);
        grants = List.copyOf(grants);
    }

    /** An administrator holds one administrator's role and nothing else (三员分立). */
    private static void requireSeparatedDuties(List<Grant> grants) {
        long administrative = grants.stream()
                .map(Grant::role)
                .filter(Role::administers)
                .distinct()
                .count();
        long roles = grants.stream().map(Grant::role).distinct().count();
        if (administrative > 1 || (administrative == 1 && roles > 1)) {
            throw new RuleBroken("account.grants.mutually-exclusive");
        }
    }
}
