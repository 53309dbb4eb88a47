package cn.jixiao.workflow.statistics;

import static java.util.stream.Collectors.groupingBy;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.statistics.DoneWork.Piece;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How long the steps take, within what the acting user may see: finance the city or its departments, a department its own.
 * Breaks {@code account.not-allowed} for whoever does not answer for others' work.
 */
@Service
@Transactional(readOnly = true)
public class StepStatistics {

    private static final Set<Role> READERS =
            Set.of(Role.DEPARTMENT_REVIEWER, Role.FINANCE_OFFICER, Role.FINANCE_APPROVER, Role.AUDITOR);

    private final DoneWork work;
    private final Waits waits;

    StepStatistics(DoneWork work, WorkingDays workingDays) {
        this.work = work;
        this.waits = new Waits(workingDays);
    }

    /** The steps at which something was done for that year, by process; the process may be empty for all. */
    public List<StepFigures> of(FiscalYear year, String process) {
        requireReader();
        return work.of(year.value(), process).stream()
                .collect(groupingBy(piece -> List.of(piece.process(), piece.step())))
                .values()
                .stream()
                .map(this::figures)
                .sorted(Comparator.comparing(StepFigures::process).thenComparing(StepFigures::step))
                .toList();
    }

    /** The fiscal years of which something was done, the latest first. */
    public List<FiscalYear> years() {
        requireReader();
        return work.years().stream().map(FiscalYear::new).toList();
    }

    private StepFigures figures(List<Piece> pieces) {
        var sorted = pieces.stream()
                .map(piece -> waits.between(piece.createdAt(), piece.doneAt()))
                .sorted()
                .toList();
        return new StepFigures(
                pieces.getFirst().process(),
                pieces.getFirst().step(),
                pieces.size(),
                Waits.median(sorted),
                Waits.ninetieth(sorted),
                (int) pieces.stream().filter(Piece::returned).count());
    }

    private static void requireReader() {
        if (READERS.stream().noneMatch(ActingUser.get()::has)) {
            throw new RuleBroken("account.not-allowed");
        }
    }
}
