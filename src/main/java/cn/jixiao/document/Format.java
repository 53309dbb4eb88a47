package cn.jixiao.document;

import cn.jixiao.document.docx.WordDocuments;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.pdf.PdfDocuments;
import cn.jixiao.document.xlsx.Workbooks;

/** A kind of file in which official documents are handed out. */
public enum Format {
    XLSX("Excel", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("Word", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("PDF", "pdf", "application/pdf");

    private static final int LONGEST_NAME = 80;

    private final String title;
    private final String extension;
    private final String contentType;

    Format(String title, String extension, String contentType) {
        this.title = title;
        this.extension = extension;
        this.contentType = contentType;
    }

    /** The name of the format as people say it, in every language. */
    public String title() {
        return title;
    }

    public String contentType() {
        return contentType;
    }

    /** Prints a document under a name that every file system takes. */
    OfficialDocument print(Paper paper) {
        var bytes = switch (this) {
            case XLSX -> Workbooks.print(paper);
            case DOCX -> WordDocuments.print(paper);
            case PDF -> PdfDocuments.print(paper);
        };
        return new OfficialDocument(fileName(paper.name()), contentType, bytes);
    }

    private String fileName(String name) {
        var safe = name.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_").strip();
        int end = Math.min(safe.length(), LONGEST_NAME);
        return safe.substring(0, end) + "." + extension;
    }
}
