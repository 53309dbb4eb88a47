package cn.jixiao.ui;

import java.util.function.Supplier;

/**
 * A file that can be had from a page; made when it is asked for, so that what the user may see is asked again.
 *
 * @param title key of the document's name
 * @param kind of file, such as Excel
 */
public record Download(String title, String kind, Supplier<Content> content) {

    /** The file itself. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Content(String fileName, String contentType, byte[] bytes) {}
}
