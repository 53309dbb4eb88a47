package cn.jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries every action in the name of every person and compares with a matrix of lines such as {@code read a form | y . y}; y
 * means may. The person {@code nobody} is not signed in. What was done is taken back each time.
 */
@Component
public class AccessMatrix {

    private final DemoCity city;
    private final TransactionTemplate transaction;

    AccessMatrix(DemoCity city, TransactionTemplate transaction) {
        this.city = city;
        this.transaction = transaction;
    }

    /** A test for each cell; every action has its line and every line its action. */
    public Stream<DynamicTest> matrix(List<String> people, String matrix, Map<String, Callable<Object>> actions) {
        var rows = matrix.lines().map(AccessMatrix::row).toList();
        assertThat(rows).extracting(Row::action).containsExactlyInAnyOrderElementsOf(actions.keySet());
        return rows.stream()
                .flatMap(row -> people.stream()
                        .map(person -> cell(
                                row,
                                person,
                                row.cells().get(people.indexOf(person)).equals("y"),
                                Objects.requireNonNull(actions.get(row.action())))));
    }

    private DynamicTest cell(Row row, String person, boolean may, Callable<Object> action) {
        var name = person + (may ? " may " : " may not ") + row.action();
        return DynamicTest.dynamicTest(
                name, () -> assertThat(succeeds(person, action)).as(name).isEqualTo(may));
    }

    private record Row(String action, List<String> cells) {}

    private static Row row(String line) {
        int bar = line.indexOf('|');
        return new Row(
                line.substring(0, bar).strip(),
                List.of(line.substring(bar + 1).strip().split(" ", -1)));
    }

    /** Does the action in a transaction that is taken back; a refusal by rule, by scope or by an empty answer counts as no. */
    private boolean succeeds(String person, Callable<Object> action) {
        Supplier<Boolean> attempt = () -> Boolean.TRUE.equals(transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                return action.call() != null;
            } catch (RuleBroken | NoSuchElementException | AccessDeniedException refused) {
                return false;
            } catch (Exception unexpected) {
                throw new AssertionError(unexpected);
            }
        }));
        return person.equals("nobody") ? attempt.get() : ActingUser.as(city.person(person), attempt);
    }
}
