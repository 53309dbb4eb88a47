package cn.jixiao.monitoring;

import cn.jixiao.common.RuleBroken;
import java.time.LocalDate;
import java.util.List;

/**
 * What a department demands of a unit (整改通知).
 *
 * @param lines numbers of the red indicators it is about, {@link LightLine#EXECUTION} for the budget execution
 * @param demand 整改要求
 * @param dueOn the day by which it has to be done
 */
public record Notice(List<Integer> lines, String demand, LocalDate dueOn) {

    private static final int LONGEST = 2000;

    public Notice {
        lines = lines.stream().distinct().sorted().toList();
        demand = demand.strip();
        if (lines.isEmpty()) {
            throw new RuleBroken("monitoring.notice.lines-missing");
        }
        if (demand.isEmpty() || demand.length() > LONGEST) {
            throw new RuleBroken("monitoring.notice.demand-missing", LONGEST);
        }
    }
}
