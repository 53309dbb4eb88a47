package cn.jixiao.account;

import cn.jixiao.org.OrgCode;

/** Who is asked to act: everyone with the role at that organisation. Its text, {@code ROLE:CODE}, is what inboxes are keyed by. */
public record Audience(Role role, OrgCode organisation) {

    @Override
    public String toString() {
        return role + ":" + organisation;
    }
}
