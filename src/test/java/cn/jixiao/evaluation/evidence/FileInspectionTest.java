package cn.jixiao.evaluation.evidence;

import static cn.jixiao.evaluation.evidence.SampleFiles.cutOff;
import static cn.jixiao.evaluation.evidence.SampleFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.jixiao.BesideOthers;
import cn.jixiao.common.RuleBroken;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@BesideOthers
class FileInspectionTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("a file is what its content says")
    void taken(FileType type, byte[] content) throws IOException {
        assertThat(FileInspection.typeOf(file(content))).isEqualTo(type);
    }

    static Stream<Arguments> taken() {
        return Stream.of(
                arguments(FileType.PDF, SampleFiles.pdf()),
                arguments(FileType.PNG, SampleFiles.png()),
                arguments(FileType.JPEG, SampleFiles.jpeg()),
                arguments(FileType.WEBP, SampleFiles.webp()),
                arguments(FileType.DOCX, SampleFiles.docx()),
                arguments(FileType.XLSX, SampleFiles.xlsx()),
                arguments(FileType.PPTX, SampleFiles.pptx()),
                arguments(FileType.DOC, SampleFiles.doc()),
                arguments(FileType.XLS, SampleFiles.xls()),
                arguments(FileType.PPT, SampleFiles.ppt()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @DisplayName("what could run, cannot be opened or is something else is refused with its own sentence")
    void refused(String what, String key, byte[] content) throws IOException {
        var file = file(content);
        assertThatThrownBy(() -> FileInspection.typeOf(file))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("evaluation.file." + key));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                arguments("nothing", "empty", new byte[0]),
                arguments("plain text", "unknown", text("验收报告")),
                arguments("a page", "page", text("\n<!-- x --><HTML><script>alert(1)</script>")),
                arguments("a drawing", "page", text("<?xml version='1.0'?><svg onload='alert(1)'/>")),
                arguments("a drawing in UTF-16", "page", "<svg/>".getBytes(StandardCharsets.UTF_16)),
                arguments("a Windows program", "program", text("MZ\u0000\u0003")),
                arguments("a Linux program", "program", text("\u007fELF")),
                arguments("a script", "program", text("#!/bin/sh")),
                arguments("an archive", "archive", SampleFiles.plainZip()),
                arguments("another archive", "archive", text("Rar!")),
                arguments("a TIFF", "unknown", text("II*\u0000")),
                arguments("a PNG signature without a picture", "unknown", text("PNG")),
                arguments("a PDF cut off", "damaged", cutOff(SampleFiles.pdf())),
                arguments("a PDF with a password", "encrypted", SampleFiles.encryptedPdf()),
                arguments("a PDF with a script", "macro", SampleFiles.scriptedPdf()),
                arguments("a docx cut off", "damaged", cutOff(SampleFiles.docx())),
                arguments("a docx with a macro", "macro", SampleFiles.docxWithMacroPart()),
                arguments("a docx with a macro under another name", "macro", SampleFiles.docxWithHiddenMacro()),
                arguments("a docx that reads other files", "damaged", SampleFiles.docxWithEntity()),
                arguments("a docx without a document", "archive", SampleFiles.docxWithoutDocument()),
                arguments("an xlsx with a password", "encrypted", SampleFiles.encryptedXlsx()),
                arguments("an xls with a password", "encrypted", SampleFiles.encryptedXls()),
                arguments("a doc with a password", "encrypted", SampleFiles.encryptedDoc()),
                arguments("a doc with macros", "macro", SampleFiles.docWithMacros()),
                arguments("an installer", "unknown", SampleFiles.ole(Map.of("Binary.Setup", new byte[5000]))),
                arguments("a compound file cut off", "damaged", cutOff(SampleFiles.ppt())),
                arguments("a compound file without end", "damaged", SampleFiles.endlessOle()),
                arguments("a document that begins before its file", "damaged", SampleFiles.docBeginningBeforeItsFile()),
                arguments("no more than a signature", "damaged", Arrays.copyOf(SampleFiles.doc(), 20)));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("file"), content);
    }
}
