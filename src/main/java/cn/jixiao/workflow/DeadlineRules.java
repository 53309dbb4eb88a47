package cn.jixiao.workflow;

import cn.jixiao.account.Role;
import cn.jixiao.common.DataFile;
import java.util.List;
import java.util.Map;

/**
 * When people hear that work is late.
 *
 * @param dueSoon working days before an item is due at which its audience is reminded
 * @param escalateAfter working days after it was due from which on superiors hear of it
 * @param superiors whose matter it is then, by the role that is asked
 */
record DeadlineRules(int dueSoon, int escalateAfter, Map<Role, List<Superior>> superiors) {

    DeadlineRules {
        superiors = Map.copyOf(superiors);
    }

    /**
     * Who hears of what others leave undone.
     *
     * @param wholeCity those alone who hold the role for the whole city
     */
    record Superior(Role role, boolean wholeCity) {}

    List<Superior> superiorsOf(Role asked) {
        return superiors.getOrDefault(asked, List.of());
    }

    static DeadlineRules read() {
        return DataFile.read("rulesets/deadlines/deadlines.yaml", DeadlineRules.class);
    }
}
