package cn.jixiao.workflow.migration;

import cn.jixiao.common.Sentences;
import cn.jixiao.workflow.MovedWork;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.flowable.engine.ProcessMigrationService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the instances of one version, so many at a time. */
@Component
class MigrationBatches {

    static final int BATCH = 50;

    private static final Logger LOG = LoggerFactory.getLogger(MigrationBatches.class);
    private static final int ALL = 100_000;

    private final Definitions definitions;
    private final Runs runs;
    private final MigrationRuns orders;
    private final StepMappings mappings;
    private final MovedWork work;
    private final Moving moving;
    private final ProcessMigrationService engine;
    private final TransactionTemplate oneInstance;

    MigrationBatches(
            Definitions definitions,
            Runs runs,
            MigrationRuns orders,
            StepMappings mappings,
            MovedWork work,
            Moving moving,
            ProcessMigrationService engine,
            PlatformTransactionManager transactions) {
        this.definitions = definitions;
        this.runs = runs;
        this.orders = orders;
        this.mappings = mappings;
        this.work = work;
        this.moving = moving;
        this.engine = engine;
        oneInstance = new TransactionTemplate(transactions);
        oneInstance.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    Journey journey(String process, int from, int to) {
        return new Journey(
                definitions, definitions.get(process, from), definitions.get(process, to), mappings, work, engine);
    }

    List<Forecast> forecasts(String process, int version) {
        var journey = journey(process, version, definitions.newest(process).getVersion());
        return runs.on(definitions.get(process, version).getId(), "", ALL).stream()
                .map(journey::of)
                .toList();
    }

    /** Moves the next instances or notes why they stay; the last batch finds none and ends the order. */
    MigrationRun next(MigrationRun order) {
        var journey = journey(order.process(), order.fromVersion(), order.toVersion());
        var batch =
                runs.on(definitions.get(order.process(), order.fromVersion()).getId(), order.lastInstance(), BATCH);
        if (batch.isEmpty()) {
            return orders.finish(order.id());
        }
        int moved =
                (int) batch.stream().filter(run -> moves(run, journey, order)).count();
        return orders.advance(order.id(), batch.getLast().instanceId(), moved, batch.size() - moved);
    }

    private boolean moves(Run run, Journey journey, MigrationRun order) {
        var forecast = journey.of(run);
        if (forecast.moves()) {
            return isMoved(run, journey, order);
        }
        stays(order, run, sentences(forecast));
        return false;
    }

    /** A failure takes back what was done to this instance alone. */
    private boolean isMoved(Run run, Journey journey, MigrationRun order) {
        try {
            oneInstance.executeWithoutResult(status -> moving.move(run, journey, order));
            return true;
        } catch (RuntimeException failure) {
            LOG.warn("Instance {} stays on version {}", run.instanceId(), order.fromVersion(), failure);
            stays(order, run, String.valueOf(failure.getMessage()));
            return false;
        }
    }

    private void stays(MigrationRun order, Run run, String reason) {
        orders.stays(order.id(), new Stay(run.instanceId(), String.join(", ", run.activities()), reason));
    }

    private static String sentences(Forecast forecast) {
        return forecast.obstacles().stream()
                .map(obstacle -> Sentences.in(Locale.SIMPLIFIED_CHINESE, obstacle))
                .collect(Collectors.joining("；"));
    }
}
