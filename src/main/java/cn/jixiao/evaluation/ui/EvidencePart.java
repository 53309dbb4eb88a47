package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.evaluation.evidence.ReceivedFile;
import cn.jixiao.form.Indicator;
import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** The evidence of a self-evaluation: a paperclip on each line, and the files behind it. */
final class EvidencePart {

    private final boolean editable;
    private final EvidenceActions actions;
    private final Supplier<SelfEvaluation> seen;
    private final Consumer<SelfEvaluation> changed;
    private final Map<Integer, EvidenceClip> clips = new HashMap<>();

    /**
     * @param seen the self-evaluation as the page knows it
     * @param changed told when a file was added or removed
     */
    EvidencePart(
            boolean editable,
            EvidenceActions actions,
            Supplier<SelfEvaluation> seen,
            Consumer<SelfEvaluation> changed) {
        this.editable = editable;
        this.actions = actions;
        this.seen = seen;
        this.changed = changed;
    }

    /** The way to an indicator's evidence. */
    Component clip(Indicator indicator) {
        return clips.computeIfAbsent(
                indicator.no(),
                no -> new EvidenceClip(
                        indicator.name(),
                        editable,
                        () -> new EvidenceDialog(editable, new OfIndicator(indicator)).open()));
    }

    void show(EvaluationContent content) {
        var counts = actions.evidence(seen.get()).stream()
                .collect(Collectors.groupingBy(Evidence::indicator, Collectors.counting()));
        clips.forEach((no, clip) -> clip.show(
                counts.getOrDefault(no, 0L), !content.report(no).actual().blank()));
    }

    private final class OfIndicator implements EvidenceDialog.Actions {

        private final Indicator indicator;

        OfIndicator(Indicator indicator) {
            this.indicator = indicator;
        }

        @Override
        public String indicator() {
            return indicator.name();
        }

        @Override
        public List<Evidence> list() {
            return actions.evidence(seen.get()).stream()
                    .filter(evidence -> evidence.indicator() == indicator.no())
                    .toList();
        }

        @Override
        public ReceivedFile receive(String name, InputStream content) throws IOException {
            return actions.receive(seen.get(), name, content);
        }

        @Override
        public void add(ReceivedFile file) {
            changed.accept(actions.add(seen.get(), indicator, file));
        }

        @Override
        public void remove(Evidence evidence) {
            changed.accept(actions.remove(seen.get(), evidence));
        }
    }
}
