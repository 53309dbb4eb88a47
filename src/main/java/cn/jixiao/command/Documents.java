package cn.jixiao.command;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.DocumentReader;
import cn.jixiao.document.ImportPreview;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * The documents of a command, read as far as they can be; a document given twice is read once.
 *
 * @param refusals what could not be read, in the order of the call
 */
record Documents(List<ImportPreview> previews, List<Refusal> refusals) {

    private static final String NO_FORM = "document.no-form";

    /**
     * Something that could not be read.
     *
     * @param what the file, with the form's title where only a form of it was refused
     */
    record Refusal(String what, Message reason) {

        /** True of a document that is none of target forms, such as the budget around them. */
        boolean holdsNoForm() {
            return reason.key().equals(NO_FORM);
        }
    }

    static Documents read(List<Path> files, DocumentReader reader) {
        var previews = new LinkedHashMap<String, ImportPreview>();
        var refusals = new ArrayList<Refusal>();
        for (var file : files) {
            var name = String.valueOf(file.getFileName());
            try (var content = Files.newInputStream(file)) {
                var preview = reader.read(name, content);
                previews.putIfAbsent(preview.sha256(), preview);
                preview.refused().forEach(form -> refusals.add(new Refusal(name + " " + form.title(), form.reason())));
            } catch (RuleBroken refusal) {
                refusal.messages().forEach(message -> refusals.add(new Refusal(name, message)));
            } catch (IOException unreadable) {
                refusals.add(new Refusal(file.toString(), Message.of("command.file.unreadable")));
            }
        }
        return new Documents(List.copyOf(previews.values()), List.copyOf(refusals));
    }

    boolean complete() {
        return refusals.isEmpty();
    }
}
