package cn.jixiao.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.walk.Beginnings.Beginning;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.life.Consistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random people do random things to forms; whatever they try, the rules hold. A failure names its seed and what was done. */
@IntegrationTest
class RandomWalksTest {

    private static final int WALKS = 2_002;
    private static final int AT_ONCE = 4;
    private static final long FIRST_SEED = 20_261_128;

    @Autowired
    Walk.Ground ground;

    @Autowired
    Consistency consistency;

    @BeforeEach
    void people_stand_in() {
        ground.people().begin();
    }

    @AfterEach
    void people_come_back() {
        ground.people().comeBack();
    }

    @Test
    @DisplayName("after 2002 random walks from anywhere in the year stage, engine, inbox and trail agree,"
            + " and nobody ever decided against the rules")
    void walks() throws Exception {
        var walks = IntStream.range(0, WALKS)
                .<Callable<Walk>>mapToObj(no -> () -> walk(no))
                .toList();
        var done = new ArrayList<Walk>();
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var walk : hands.invokeAll(walks)) {
                done.add(walk.get());
            }
        }
        assertThat(faultsOf(done)).isEmpty();
        assertThat(tally(done)).as("how often each act succeeded").containsOnlyKeys(ground.all());
        assertThat(tally(done))
                .allSatisfy((act, times) -> assertThat(times).as(act.name()).isGreaterThan(WALKS / 400));
    }

    private Walk walk(int no) {
        var beginnings = Beginning.values();
        return new Walk(FIRST_SEED + no, beginnings[no % beginnings.length], ground).run();
    }

    /** Walks on which everything is refused would prove little. */
    private static Map<Act, Long> tally(List<Walk> walks) {
        return walks.stream()
                .flatMap(walk -> walk.done().stream())
                .collect(Collectors.groupingBy(act -> act, Collectors.counting()));
    }

    private List<Consistency.Fault> faultsOf(List<Walk> walks) {
        var runs = walks.stream()
                .flatMap(walk -> walk.seen().items().stream())
                .map(WorkItem::instanceId)
                .collect(Collectors.toSet());
        return ActingUser.as(ground.people().person("sysadmin"), () -> consistency.faults()).stream()
                .filter(fault -> runs.contains(fault.instanceId()))
                .toList();
    }
}
