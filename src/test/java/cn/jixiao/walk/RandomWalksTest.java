package cn.jixiao.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.life.Consistency;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Random people do random things to forms; whatever they try, the rules hold. A failure names its seed and what was done. */
@IntegrationTest
class RandomWalksTest {

    private static final int WALKS = 2_000;
    private static final int AT_ONCE = 2;
    private static final long FIRST_SEED = 20_261_128;

    @Autowired
    Work work;

    @Autowired
    CityAtWork city;

    @Autowired
    Consistency consistency;

    @BeforeEach
    void people_stand_in() {
        work.begin();
    }

    @AfterEach
    void people_come_back() {
        work.comeBack();
    }

    @Test
    @DisplayName(
            "after 2000 random walks stage, engine, inbox and trail agree, and nobody ever decided against the rules")
    void walks() throws Exception {
        var walks = LongStream.range(FIRST_SEED, FIRST_SEED + WALKS)
                .<Callable<Walk>>mapToObj(seed -> () -> new Walk(seed, work).run())
                .toList();
        var done = new ArrayList<Walk>();
        try (var hands = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var walk : hands.invokeAll(walks)) {
                done.add(walk.get());
            }
        }
        assertThat(faultsOf(done.stream().map(Walk::form).toList())).isEmpty();
        assertThat(tally(done)).as("how often each act succeeded").containsOnlyKeys(Walk.Act.values());
        assertThat(tally(done))
                .allSatisfy((act, times) -> assertThat(times).as(act.name()).isGreaterThan(WALKS / 100));
    }

    /** Walks on which everything is refused would prove little. */
    private static Map<Walk.Act, Long> tally(List<Walk> walks) {
        return walks.stream()
                .flatMap(walk -> walk.tally().entrySet().stream())
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
    }

    private List<Consistency.Fault> faultsOf(List<FormRecord> forms) {
        var runs = forms.stream()
                .flatMap(form -> work.itemsOf(form).stream())
                .map(WorkItem::instanceId)
                .collect(Collectors.toSet());
        return city.as("sysadmin", () -> consistency.faults()).stream()
                .filter(fault -> runs.contains(fault.instanceId()))
                .toList();
    }
}
