package cn.jixiao.document.reading;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.RefusedForm;
import cn.jixiao.document.grid.Caveat;
import cn.jixiao.document.grid.Contents;
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
    public Result read(Contents contents) {
        var blocks = new FormSplitter(vocabulary, known).split(contents.rows());
        if (blocks.isEmpty()) {
            throw new RuleBroken("document.no-form");
        }
        var result = read(contents, blocks);
        if (result.forms().isEmpty()) {
            throw new RuleBroken(
                    result.refused().stream().map(RefusedForm::reason).toList());
        }
        return result;
    }

    /** As {@link #read}, for rows that need not hold a form. */
    public Result readIfAny(Contents contents) {
        return read(contents, new FormSplitter(vocabulary, known).split(contents.rows()));
    }

    private Result read(Contents contents, List<FormBlock> blocks) {
        var forms = new ArrayList<FormPreview>();
        var refused = new ArrayList<RefusedForm>();
        var year = yearOf(blocks);
        for (var block : blocks) {
            recogniser
                    .frameOf(block)
                    .ifPresentOrElse(
                            frame -> forms.add(new FormReader(frame, vocabulary)
                                    .read(block, year, caveats(contents, block, block.equals(blocks.getFirst())))),
                            () -> refused.add(refusal(block)));
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

    /** What is to be said about the form's lines, and with the first form what concerns the whole file. */
    private static List<Caveat> caveats(Contents contents, FormBlock block, boolean first) {
        return contents.caveats().stream()
                .filter(caveat -> (first && caveat.line() == 0)
                        || (caveat.line() >= block.firstLine() && caveat.line() <= block.lastLine()))
                .toList();
    }

    private static RefusedForm refusal(FormBlock block) {
        var title = block.title().map(Title::text).orElse("");
        var reason = Message.of("document.frame-unknown", block.firstLine(), title);
        return new RefusedForm(block.firstLine(), title, reason);
    }
}
