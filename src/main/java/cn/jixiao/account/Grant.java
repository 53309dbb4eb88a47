package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.io.Serializable;

/** A role for every organisation whose code starts with the prefix; the empty prefix means the whole city. */
public record Grant(Role role, String prefix) implements Serializable {

    public Grant {
        if (!prefix.matches("([0-9A-Z]{3,21})?")) {
            throw new RuleBroken("account.grant.malformed", prefix);
        }
    }

    boolean covers(OrgCode organisation) {
        return organisation.value().startsWith(prefix);
    }
}
