package cn.jixiao.document.ui;

import cn.jixiao.document.Format;
import cn.jixiao.document.OfficialDocument;
import cn.jixiao.ui.Download;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** A document in every format. */
final class Files {

    private Files() {}

    static List<Download> of(String title, Function<Format, OfficialDocument> print) {
        return Arrays.stream(Format.values())
                .map(format -> new Download(title, format.title(), () -> content(print.apply(format))))
                .toList();
    }

    private static Download.Content content(OfficialDocument document) {
        return new Download.Content(document.fileName(), document.contentType(), document.bytes());
    }
}
