package cn.jixiao.document.offline;

import cn.jixiao.common.Message;
import java.util.List;

/**
 * A workbook that came back.
 *
 * @param forms in the order of their sheets
 * @param refused sheets that hold no form the reader may write, or none any more
 */
public record FilledBook(String fileName, List<FilledForm> forms, List<RefusedSheet> refused) {

    /** @param sheet its name */
    public record RefusedSheet(String sheet, Message reason) {}

    public FilledBook {
        forms = List.copyOf(forms);
        refused = List.copyOf(refused);
    }

    /** All that has to be mended in the workbook. */
    public List<Complaint> complaints() {
        return forms.stream().flatMap(form -> form.complaints().stream()).toList();
    }
}
