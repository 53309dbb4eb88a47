package cn.jixiao.document;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Frames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A program that reads one file and says what became of it. */
final class ReadOneFile {

    private ReadOneFile() {}

    public static void main(String[] arguments) throws IOException {
        try (var content = Files.newInputStream(Path.of(arguments[0]))) {
            var forms = new DocumentReader(new Frames()).read("large", content).forms();
            System.out.println(forms.size());
        } catch (RuleBroken refusal) {
            System.out.println(refusal.key());
        }
    }
}
