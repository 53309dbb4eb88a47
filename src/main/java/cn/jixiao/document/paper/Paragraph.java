package cn.jixiao.document.paper;

/** Free text across the sheet, as in a letter. */
public record Paragraph(String text, Manner manner) implements Block {

    /** Where a paragraph stands. */
    public enum Manner {
        /** At the left margin, as an addressee. */
        PLAIN,
        /** With its first line set in by two characters. */
        INDENTED,
        /** At the right margin, as a signature and its date. */
        RIGHT,
        CENTRED
    }
}
