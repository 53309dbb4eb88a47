package cn.jixiao.account;

import cn.jixiao.org.OrgCode;

/** Who is asked to act: everyone with the role at that organisation. Its text, {@code ROLE:CODE}, is what inboxes are keyed by. */
public record Audience(Role role, OrgCode organisation) {

    /** Reads what {@link #toString} wrote. */
    public static Audience parse(String text) {
        var colon = text.indexOf(':');
        return new Audience(Role.valueOf(text.substring(0, colon)), new OrgCode(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
        return role + ":" + organisation;
    }
}
