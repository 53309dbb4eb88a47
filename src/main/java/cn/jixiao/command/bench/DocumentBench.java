package cn.jixiao.command.bench;

import static cn.jixiao.document.Format.PDF;
import static cn.jixiao.document.Format.XLSX;

import cn.jixiao.check.Checks;
import cn.jixiao.document.BareFiles;
import cn.jixiao.document.DocumentReader;
import cn.jixiao.document.Format;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.document.TargetForms;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Holds reading, printing and checking forms against what the bare libraries need for the same bytes, one after the other
 * on one thread. What counts is the ratio.
 */
public final class DocumentBench {

    private final Frames frames = new Frames();
    private final DocumentReader reader = new DocumentReader(frames);
    private final Checks checks = new Checks(frames);
    private final BareFiles bare = new BareFiles();

    /**
     * @param forms each a document of its own
     * @param rows of the flat table
     */
    public record Settings(int forms, int rows, int rounds) {}

    /** Measures and tells each comparison as soon as it is known. */
    public void run(Settings settings, Consumer<Comparison> tell) {
        var documents =
                InventedForms.of(settings.forms()).stream().map(this::document).toList();
        Stream.concat(ofForms(documents), Stream.of(ofRows(settings.rows())))
                .map(contest -> contest.measure(settings.rounds()))
                .forEach(tell);
    }

    private Stream<Contest<?>> ofForms(List<SampleDocument> documents) {
        return Stream.of(
                contest(DocumentJob.READ_TEXT, documents, this::readText, document -> parted(document.text())),
                contest(
                        DocumentJob.READ_XLSX,
                        documents,
                        document -> read("form.xlsx", document.workbook(), SampleForm.INDICATORS),
                        document -> bare.readWorkbook(document.workbook())),
                contest(
                        DocumentJob.PRINT_XLSX,
                        documents,
                        document -> print(document.form(), XLSX),
                        document -> bare.writeWorkbook(document.paperwork().rows())),
                contest(
                        DocumentJob.PRINT_PDF,
                        documents,
                        document -> print(document.form(), PDF),
                        document -> bare.writePdf(document.paperwork().lines())),
                contest(DocumentJob.CHECK, documents, document -> checks.of(document.form()), this::readText));
    }

    private Contest<byte[]> ofRows(int rows) {
        var forms = InventedForms.of(Math.ceilDiv(rows, SampleForm.INDICATORS));
        var table = bare.writeWorkbook(Paperwork.flat(forms, rows).rows());
        return new Contest<>(
                DocumentJob.READ_ROWS,
                List.of(table),
                rows,
                document -> read("table.xlsx", document, rows),
                bare::readWorkbook);
    }

    private static Contest<SampleDocument> contest(
            DocumentJob job,
            List<SampleDocument> documents,
            Function<SampleDocument, ?> product,
            Function<SampleDocument, ?> bare) {
        return new Contest<>(job, documents, 1, product, bare);
    }

    private SampleDocument document(TargetForm form) {
        var workbook = print(form, XLSX);
        var paperwork = new Paperwork(bare.readWorkbook(workbook));
        return new SampleDocument(form, workbook, paperwork, paperwork.text());
    }

    private byte[] print(TargetForm form, Format format) {
        return TargetForms.print(form, frames.get(form.frame()), format).bytes();
    }

    private ImportPreview readText(SampleDocument document) {
        return read("form.txt", document.text(), SampleForm.INDICATORS);
    }

    /** Speed means nothing where something was lost. */
    private ImportPreview read(String name, byte[] document, int indicators) {
        var preview = reader.read(name, document);
        int found = preview.forms().stream()
                .mapToInt(form -> form.form().indicators().size())
                .sum();
        if (found != indicators) {
            throw new IllegalStateException(name + ": " + found + " of " + indicators + " indicators read");
        }
        return preview;
    }

    private static List<String[]> parted(byte[] text) {
        return new String(text, StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
