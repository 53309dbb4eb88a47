package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import java.nio.charset.StandardCharsets;

/** What a password must be like: at least 8 characters with letters and digits (等级保护), at most what bcrypt reads. */
final class Passwords {

    private static final int SHORTEST = 8;
    private static final int MOST_BYTES = 72;

    private Passwords() {}

    static void check(String password) {
        boolean mixed = password.chars().anyMatch(Character::isLetter)
                && password.chars().anyMatch(Character::isDigit);
        if (password.length() < SHORTEST || !mixed || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            throw new RuleBroken("account.password.weak", SHORTEST);
        }
    }
}
