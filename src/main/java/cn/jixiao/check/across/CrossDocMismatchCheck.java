package cn.jixiao.check.across;

import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.TOTAL_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Plain;
import cn.jixiao.common.Money;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The tables of one department agree: a task with its parts and with the projects it sums up, a project with itself. */
final class CrossDocMismatchCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var tasks = examined.form().mainTasks();
        return Stream.concat(
                IntStream.rangeClosed(1, tasks.size())
                        .boxed()
                        .flatMap(row -> Stream.of(
                                        fiscalAboveTotal(tasks.get(row - 1), row, examined),
                                        projectsAboveTask(tasks.get(row - 1), row, examined))
                                .flatMap(Optional::stream)),
                sameProjectOtherAmount(examined));
    }

    private static Optional<Finding> fiscalAboveTotal(MainTask task, int row, Examination examined) {
        var total = task.total();
        var fiscal = task.fiscal();
        return total == null || fiscal == null || fiscal.compareTo(total) <= 0
                ? Optional.empty()
                : Optional.of(examined.finding(
                        "CROSS_DOC_MISMATCH.fiscal",
                        new Place.OfTask(row),
                        List.of(fiscal.printed(), total.printed()),
                        task.name(),
                        fiscal,
                        total));
    }

    /** Some project forms may not be at hand: only more than the task has is a contradiction. */
    private static Optional<Finding> projectsAboveTask(MainTask task, int row, Examination examined) {
        var total = task.total();
        var projects = examined.surroundings().sameDepartment().stream()
                .flatMap(form -> form.amount(CURRENT_YEAR_AMOUNT).stream())
                .reduce(Money.ZERO, Money::plus);
        return total == null
                        || examined.rules().frame().specialTasks().stream().noneMatch(task.name()::contains)
                        || projects.compareTo(total) <= 0
                ? Optional.empty()
                : Optional.of(examined.finding(
                        "CROSS_DOC_MISMATCH.projects",
                        new Place.OfTask(row),
                        List.of(total.printed(), projects.printed()),
                        task.name(),
                        total,
                        projects));
    }

    private static Stream<Finding> sameProjectOtherAmount(Examination examined) {
        var form = examined.form();
        return form.amount(TOTAL_AMOUNT).stream()
                .flatMap(amount -> examined.surroundings().sameDepartment().stream()
                        .filter(other -> isSameProject(form, other))
                        .flatMap(other -> other.amount(TOTAL_AMOUNT).stream())
                        .filter(other -> !other.equals(amount))
                        .map(other -> examined.finding(
                                "CROSS_DOC_MISMATCH.twice",
                                Place.of(TOTAL_AMOUNT),
                                List.of(amount.printed(), other.printed()),
                                amount,
                                other)));
    }

    private static boolean isSameProject(TargetForm one, TargetForm other) {
        var mine = one.organisation();
        var theirs = other.organisation();
        return Plain.of(one.name()).equals(Plain.of(other.name())) && mine != null && mine.equals(theirs);
    }
}
