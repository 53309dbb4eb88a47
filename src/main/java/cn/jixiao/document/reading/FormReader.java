package cn.jixiao.document.reading;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.grid.Caveat;
import cn.jixiao.document.table.IndicatorTable;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one form of a known frame. */
final class FormReader {

    private final Frame frame;
    private final Vocabulary vocabulary;
    private final FrameLabels labels;
    private final Findings findings = new Findings();

    FormReader(Frame frame, Vocabulary vocabulary) {
        this.frame = frame;
        this.vocabulary = vocabulary;
        this.labels = new FrameLabels(frame, vocabulary);
    }

    /**
     * The form and what is doubtful about it.
     *
     * @param caveats what is to be said about the lines of the file
     * @param yearOfDocument year of the document's other forms, for a form that tells none
     */
    FormPreview read(FormBlock block, @Nullable FiscalYear yearOfDocument, List<Caveat> caveats) {
        caveats.forEach(findings::caveat);
        var zones = new Zones(labels, vocabulary).deal(block.rows());
        var printed = new FieldReader(labels, findings).read(zones.fields());
        var measure = Objects.requireNonNullElse(zones.measure(), frame.amountsIn());
        var fields = new FormFields(printed, measure, findings);
        var values = fields.read(labels.slots());
        var code = fields.code(labels.slots());
        nameOrganisation(values, block);
        var form = new TargetForm(
                frame.id(),
                year(block, zones, values, yearOfDocument),
                code.orElse(null),
                values,
                new BudgetItemReader(vocabulary.budgetItems(), measure, findings).read(zones.budget()),
                new MainTaskReader(vocabulary.mainTasks(), measure, findings).read(zones.tasks()),
                new IndicatorTable(frame, vocabulary, findings).read(zones.indicators(), zones.columns()));
        var title = block.title().map(Title::text).orElse("");
        return new FormPreview(form, block.firstLine(), block.lastLine(), title, findings.doubts(), findings.unread());
    }

    /** The heading names the organisation; a frame that prints it as a field, or speaks of a department, needs no heading. */
    private void nameOrganisation(Map<Field, String> values, FormBlock block) {
        var fromTitle = block.title().map(Title::organisation).orElse("");
        if (block.title().isEmpty()) {
            findings.doubt("form", block.firstLine(), "document.doubt.title-lost");
        }
        if (frame.entry(Field.ORGANISATION_NAME).isPresent() && !fromTitle.isEmpty()) {
            values.putIfAbsent(Field.ORGANISATION_NAME, fromTitle);
        }
    }

    private FiscalYear year(FormBlock block, Zones zones, Map<Field, String> values, @Nullable FiscalYear ofDocument) {
        var printed = YearReader.printed(block, zones.years());
        if (printed.isPresent()) {
            return printed.get();
        }
        var told = Optional.ofNullable(values.get(Field.START_DATE))
                .map(date -> new FiscalYear(Integer.parseInt(date.substring(0, 4))))
                .or(() -> YearReader.fromDeadlines(block.rows()))
                .or(() -> Optional.ofNullable(ofDocument))
                .or(() -> YearReader.fromTexts(block.rows()));
        var year = told.orElse(frame.from());
        var key = told.isPresent() ? "document.doubt.year-inferred" : "document.doubt.year-unknown";
        findings.doubt("year", block.firstLine(), key, year);
        return year;
    }
}
