package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.engine.delegate.event.FlowableSequenceFlowTakenEvent;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Listens to the engine while a test walks a drawn path, and holds what it names against what was taken. */
final class FlowsTaken implements BeforeEachCallback, AfterTestExecutionCallback {

    private static final ExtensionContext.Namespace TEST = ExtensionContext.Namespace.create(FlowsTaken.class);

    @Override
    public void beforeEach(ExtensionContext test) {
        var listener = new Listener();
        test.getStore(TEST).put(Listener.class, listener);
        engine(test).addEventListener(listener, FlowableEngineEventType.SEQUENCEFLOW_TAKEN);
    }

    @Override
    public void afterTestExecution(ExtensionContext test) {
        var listener = Objects.requireNonNull(test.getStore(TEST).get(Listener.class, Listener.class));
        engine(test).removeEventListener(listener);
        if (test.getExecutionException().isEmpty()) {
            var path = test.getRequiredTestMethod().getAnnotation(DrawnPath.class);
            assertThat(listener.taken).contains(DrawnPathsTest.flowsOf(path).toArray(String[]::new));
        }
    }

    private static RuntimeService engine(ExtensionContext test) {
        return SpringExtension.getApplicationContext(test).getBean(RuntimeService.class);
    }

    /** Notes each flow as {@code process.flow}. */
    private static final class Listener extends AbstractFlowableEngineEventListener {

        private final Set<String> taken = new HashSet<>();

        @Override
        public void onEvent(FlowableEvent event) {
            var flow = (FlowableSequenceFlowTakenEvent) event;
            taken.add(flow.getProcessDefinitionId().split(":", 2)[0] + "." + flow.getId());
        }
    }
}
