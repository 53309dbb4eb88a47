package cn.jixiao.command;

import cn.jixiao.document.DocumentReader;
import cn.jixiao.document.FormJson;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.form.Frames;
import cn.jixiao.org.OrgCode;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads documents and shows their forms or stores them. What cannot be read or stored is named; the rest still is. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Read target forms from Excel, Word, PDF or text and store them as drafts.",
        footer = {
            "",
            "A document that was imported before finds its drafts instead of doubling them.",
            "Exit codes: 0 done, 1 something could not be read or stored (named on standard error), 2 wrong call."
        })
final class ImportCommand implements Callable<Integer> {

    private final Headless headless;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description =
                    ".xlsx, .xls, .docx, .doc, .pdf with text, or text in UTF-8, UTF-16 or GBK; the content tells which.")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Read and show only: nothing is stored, no database is needed.")
    private boolean dryRun;

    @Option(names = "--json", description = "One JSON object per form and line.")
    private boolean json;

    @Option(names = "--as", paramLabel = "USERNAME", description = "The submitter in whose name drafts are stored.")
    private @Nullable String username;

    @Option(
            names = "--organisation",
            paramLabel = "CODE",
            description = "The organisation of forms whose code the document lost.")
    private @Nullable String organisation;

    ImportCommand(Headless headless) {
        this.headless = headless;
    }

    @Override
    public Integer call() {
        var instead = organisation == null ? null : OrgCode.parse(organisation).orElseThrow(this::malformedCode);
        if (!dryRun && username == null) {
            throw new ParameterException(spec.commandLine(), "Drafts need an author: add --as=USERNAME, or --dry-run.");
        }
        var console = new Console(spec);
        var frames = new Frames();
        var documents = Documents.read(files, new DocumentReader(frames));
        documents.refusals().forEach(refusal -> console.complain(refusal.what(), refusal.reason()));
        if (dryRun || username == null) {
            documents.previews().forEach(preview -> lines(preview, frames).forEach(console::print));
            return documents.complete() ? Commands.DONE : Commands.NOT_DONE;
        }
        return store(documents, username, instead, console) && documents.complete() ? Commands.DONE : Commands.NOT_DONE;
    }

    private boolean store(Documents documents, String author, @Nullable OrgCode instead, Console console) {
        if (documents.previews().isEmpty()) {
            return false;
        }
        try (var services = headless.open()) {
            return new StoringImport(services, author, console, json).store(documents.previews(), instead);
        }
    }

    private List<String> lines(ImportPreview preview, Frames frames) {
        return json ? new FormJson(frames, Console.LOCALE).lines(preview) : new PreviewText(frames).lines(preview);
    }

    private ParameterException malformedCode() {
        return new ParameterException(
                spec.commandLine(), "An organisation's code has 3 to 21 digits and capitals: " + organisation);
    }
}
