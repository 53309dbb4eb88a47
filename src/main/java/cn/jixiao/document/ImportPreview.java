package cn.jixiao.document;

import java.util.List;

/**
 * What an import would bring, before anything is stored.
 *
 * @param sha256 of the document's bytes, in lower-case hex: the same document is recognised by it
 * @param forms in document order, those of flat tables last
 * @param refused forms that stand in the document but belong to no known frame
 * @param tables the tables of one row per indicator among them, with the columns as they were read
 */
public record ImportPreview(
        String fileName, String sha256, List<FormPreview> forms, List<RefusedForm> refused, List<FlatTable> tables) {

    public ImportPreview {
        forms = List.copyOf(forms);
        refused = List.copyOf(refused);
        tables = List.copyOf(tables);
    }
}
