package cn.jixiao.document.reading;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.RefusedForm;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frames;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads all forms that stand in a document's rows. */
public final class FormsReader {

    private final Vocabulary vocabulary;
    private final KnownLabels known;
    private final FrameRecogniser recogniser;

    public FormsReader(Frames frames, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.known = new KnownLabels(frames, vocabulary);
        this.recogniser = new FrameRecogniser(frames, vocabulary);
    }

    /** What a document holds. */
    public record Result(List<FormPreview> forms, List<RefusedForm> refused) {}

    /** Breaks {@code document.no-form}, or {@code document.frame-unknown} where no form can be read. */
    public Result read(List<Row> rows) {
        var blocks = new FormSplitter(vocabulary, known).split(rows);
        if (blocks.isEmpty()) {
            throw new RuleBroken("document.no-form");
        }
        var forms = new ArrayList<FormPreview>();
        var refused = new ArrayList<RefusedForm>();
        var year = yearOf(blocks);
        for (var block : blocks) {
            recogniser
                    .frameOf(block)
                    .ifPresentOrElse(
                            frame -> forms.add(new FormReader(frame, vocabulary).read(block, year)),
                            () -> refused.add(refusal(block)));
        }
        if (forms.isEmpty()) {
            throw new RuleBroken(refused.stream().map(RefusedForm::reason).toList());
        }
        return new Result(List.copyOf(forms), List.copyOf(refused));
    }

    private static @Nullable FiscalYear yearOf(List<FormBlock> blocks) {
        return blocks.stream()
                .map(block -> YearReader.fromDeadlines(block.rows()).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static RefusedForm refusal(FormBlock block) {
        var title = block.title().map(Title::text).orElse("");
        var reason = Message.of("document.frame-unknown", block.firstLine(), title);
        return new RefusedForm(block.firstLine(), title, reason);
    }
}
