package cn.jixiao.document.offline;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** Reads a returned workbook. It is believed in nothing but the texts of its cells: the rest is compared with what was kept. */
final class BookReader {

    private final FormArchive archive;
    private final Frames frames;
    private final OfflineCopies copies;
    private final BookOpening opening;
    private final FillingRules rules;

    BookReader(FormArchive archive, Frames frames, OfflineCopies copies, BookOpening opening, FillingRules rules) {
        this.archive = archive;
        this.frames = frames;
        this.copies = copies;
        this.opening = opening;
        this.rules = rules;
    }

    FilledBook read(String fileName, byte[] content) {
        try (var workbook = opening.open(content)) {
            if (!IdentitySheet.isIn(workbook)) {
                throw new RuleBroken("document.offline.foreign");
            }
            return read(fileName, workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private FilledBook read(String fileName, XSSFWorkbook workbook) {
        var identities = IdentitySheet.read(workbook, rules.maxForms());
        var forms = new ArrayList<FilledForm>();
        var refused = new ArrayList<FilledBook.RefusedSheet>();
        var seen = new HashSet<String>();
        for (var sheet : workbook) {
            var token = token(sheet);
            if (token.isEmpty()) {
                continue;
            }
            try {
                if (!seen.add(token)) {
                    throw new RuleBroken("document.offline.sheet-twice");
                }
                forms.add(read(sheet, copy(token, identities)));
            } catch (RuleBroken refusal) {
                refused.add(new FilledBook.RefusedSheet(
                        sheet.getSheetName(), refusal.messages().getFirst()));
            }
        }
        identities.keySet().stream()
                .filter(token -> !seen.contains(token))
                .forEach(token -> refused.add(
                        new FilledBook.RefusedSheet(fileName, Message.of("document.offline.sheet-missing"))));
        return new FilledBook(fileName, forms, refused);
    }

    private static String token(Sheet sheet) {
        var first = sheet.getRow(0);
        var text = first == null ? "" : IdentitySheet.text(first, FormLayout.KEY);
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? text : "";
    }

    /** What left under that token, if the workbook says the same of it. */
    private OfflineCopy copy(String token, Map<String, Identity> identities) {
        @Nullable Identity claimed = identities.get(token);
        if (claimed == null) {
            throw new RuleBroken("document.offline.identity");
        }
        var copy = copies.find(claimed.token()).orElseThrow(() -> new RuleBroken("document.offline.unknown"));
        if (!claimed.equals(Identity.of(copy))) {
            throw new RuleBroken("document.offline.identity");
        }
        if (copy.layout() != rules.layout()) {
            throw new RuleBroken("document.offline.old-layout");
        }
        return copy;
    }

    private FilledForm read(Sheet sheet, OfflineCopy copy) {
        var form = writable(copy);
        var base = copy.content();
        var frame = frames.get(base.frame());
        var rows = SheetReader.read(sheet, FormLayout.of(base, frame, rules), frame.amountsIn());
        var content =
                FilledContent.of(sheet.getSheetName(), base, frame, rows.lines(), archive.nextIndicatorNo(copy.form()));
        return new FilledForm(
                sheet.getSheetName(),
                form,
                frame,
                base,
                archive.latest(copy.form()).content(),
                content.form(),
                Stream.concat(rows.complaints().stream(), content.complaints().stream())
                        .toList());
    }

    private FormRecord writable(OfflineCopy copy) {
        var form = archive.get(copy.form());
        ActingUser.get().require(Role.SUBMITTER, form.organisation());
        if (!form.stage().isEditable()) {
            throw new RuleBroken("form.not-editable", form.stage().named());
        }
        return form;
    }
}
