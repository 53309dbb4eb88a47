package cn.jixiao.approval.ui;

import cn.jixiao.ui.BpmnViewer.Mark;
import cn.jixiao.ui.BpmnViewer.State;
import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Diagrams.Diagram;
import cn.jixiao.workflow.Diagrams.Done;
import cn.jixiao.workflow.Diagrams.Possible;
import cn.jixiao.workflow.Diagrams.Waiting;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The short notes below the steps of a drawing: who did it last and when, since when it waits. */
final class StepNotes {

    private final Diagram diagram;
    private final Locale locale;

    StepNotes(Diagram diagram, Locale locale) {
        this.diagram = diagram;
        this.locale = locale;
    }

    List<Mark> marks() {
        var states = new LinkedHashMap<String, Set<State>>();
        var notes = new LinkedHashMap<String, String>();
        for (Done done : diagram.done()) {
            mark(states, done.step(), State.DONE);
            notes.put(done.step(), note(done.name(), done.at()));
        }
        for (Possible next : diagram.next()) {
            mark(states, next.step(), State.NEXT);
            notes.putIfAbsent(next.step(), answers(next));
        }
        for (Waiting waiting : diagram.current()) {
            states.put(waiting.step(), EnumSet.of(State.CURRENT));
            var holder = waiting.claimedName();
            notes.put(waiting.step(), note(holder == null ? "" : holder, waiting.since()));
        }
        return states.entrySet().stream()
                .map(step -> new Mark(step.getKey(), step.getValue(), notes.getOrDefault(step.getKey(), "")))
                .toList();
    }

    private static void mark(Map<String, Set<State>> states, String step, State state) {
        states.computeIfAbsent(step, id -> EnumSet.noneOf(State.class)).add(state);
    }

    private String note(String name, Instant at) {
        return (name + "\n" + Formats.dateTime(at, locale)).strip();
    }

    private static String answers(Possible next) {
        return next.answers().stream().distinct().collect(Collectors.joining("\n"));
    }
}
