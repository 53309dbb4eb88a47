package cn.jixiao.document;

import java.util.List;

/**
 * What an import would bring, before anything is stored.
 *
 * @param sha256 of the document's bytes, in lower-case hex: the same document is recognised by it
 * @param forms in document order
 * @param refused forms that stand in the document but belong to no known frame
 */
public record ImportPreview(String fileName, String sha256, List<FormPreview> forms, List<RefusedForm> refused) {

    public ImportPreview {
        forms = List.copyOf(forms);
        refused = List.copyOf(refused);
    }
}
