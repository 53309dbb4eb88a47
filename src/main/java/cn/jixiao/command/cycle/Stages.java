package cn.jixiao.command.cycle;

import cn.jixiao.command.cycle.CycleReport.Row;
import cn.jixiao.command.cycle.Journey.Stop;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends forms through stage after stage, takes the time and notes who stops where; one that stops holds up no other. */
final class Stages {

    private static final Logger LOG = LoggerFactory.getLogger(Stages.class);

    private final List<Journey> journeys;
    private final List<Row> rows = new ArrayList<>();

    Stages(List<Journey> journeys) {
        this.journeys = journeys;
    }

    void pass(CycleStage stage, Consumer<Journey> step) {
        pass(stage, journeys, step);
    }

    void pass(CycleStage stage, List<Journey> chosen, Consumer<Journey> step) {
        var entering = chosen.stream().filter(Journey::goesOn).toList();
        long start = System.nanoTime();
        entering.forEach(journey -> attempt(stage, journey, step));
        long nanos = System.nanoTime() - start;
        int passed = (int) entering.stream().filter(Journey::goesOn).count();
        rows.add(new Row(stage, entering.size(), passed, nanos));
    }

    /** Those that their department reviews: all but its own. */
    List<Journey> ofUnits() {
        return journeys.stream().filter(journey -> !journey.ofDepartment()).toList();
    }

    /** Every n-th of the forms that go on, beginning with the first. */
    List<Journey> oneIn(int n) {
        var going = journeys.stream().filter(Journey::goesOn).toList();
        return IntStream.range(0, going.size())
                .filter(i -> i % n == 0)
                .mapToObj(going::get)
                .toList();
    }

    List<Row> rows() {
        return List.copyOf(rows);
    }

    private static void attempt(CycleStage stage, Journey journey, Consumer<Journey> step) {
        try {
            step.accept(journey);
        } catch (RuleBroken refusal) {
            journey.stopAt(new Stop(stage, stage == CycleStage.SUBMIT, refusal.messages()));
        } catch (RuntimeException unexpected) {
            LOG.error("{} stopped at {}", journey.title(), stage, unexpected);
            var reason = Message.of("command.cycle.unexpected", unexpected.toString());
            journey.stopAt(new Stop(stage, false, List.of(reason)));
        }
    }
}
