package cn.jixiao.document;

import cn.jixiao.document.docx.WordDocuments;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.pdf.PdfDocuments;
import cn.jixiao.document.xlsx.Workbooks;

/** A kind of file in which official documents are handed out. */
public enum Format {
    XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    DOCX("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("pdf", "application/pdf");

    private static final int LONGEST_NAME = 80;

    private final String extension;
    private final String contentType;

    Format(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
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
