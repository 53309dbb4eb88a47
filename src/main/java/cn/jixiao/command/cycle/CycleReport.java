package cn.jixiao.command.cycle;

import cn.jixiao.evaluation.Grade;
import cn.jixiao.org.OrgCode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What became of the forms of a run.
 *
 * @param rows one per stage
 * @param lostCodes forms whose organisation code the document lost
 */
public record CycleReport(List<Row> rows, List<Journey> journeys, List<LostCode> lostCodes) {

    /**
     * @param entered forms that came to the stage
     * @param passed forms that left it for the next
     */
    public record Row(CycleStage stage, int entered, int passed, long nanos) {}

    /** A form whose code the document lost, and the one it travels under. */
    public record LostCode(String title, OrgCode organisation, boolean provisional) {}

    public CycleReport {
        rows = List.copyOf(rows);
        journeys = List.copyOf(journeys);
        lostCodes = List.copyOf(lostCodes);
    }

    /** Forms that reached the end, by the grade of their self-evaluation, the best grade first. */
    public Map<Grade, Long> grades() {
        var grades = new EnumMap<Grade, Long>(Grade.class);
        journeys.stream()
                .filter(Journey::goesOn)
                .flatMap(journey -> journey.grade().stream())
                .forEach(grade -> grades.merge(grade, 1L, Long::sum));
        return grades;
    }

    /** How the targets of all forms were reached. */
    public Tally tally() {
        return journeys.stream().map(Journey::tally).reduce(Tally.NONE, Tally::plus);
    }

    public long arrived() {
        return journeys.stream().filter(Journey::goesOn).count();
    }

    public List<Journey> stopped() {
        return journeys.stream().filter(journey -> !journey.goesOn()).toList();
    }

    /** True where no form stopped for any other reason than its own content. */
    public boolean asExpected() {
        return stopped().stream().flatMap(journey -> journey.stop().stream()).allMatch(Journey.Stop::blocked);
    }
}
