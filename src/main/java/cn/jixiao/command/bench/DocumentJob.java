package cn.jixiao.command.bench;

/** What is done with forms and documents, each against something bare that the same work cannot do without. */
public enum DocumentJob {
    /** A form from its text, against decoding the bytes and parting their lines at tabs. */
    READ_TEXT,
    /** A form from its workbook, against POI opening the same bytes and giving the texts of all cells. */
    READ_XLSX,
    /** Against POI writing the same number of cells with the same texts, without styles and layout. */
    PRINT_XLSX,
    /** Against PDFBox writing the same texts a line each, without layout, the font embedded likewise. */
    PRINT_PDF,
    /** All review checks of a form, against reading that form from its text, which comes before them. */
    CHECK,
    /** A workbook of one row per indicator, by rows, against POI as for {@link #READ_XLSX}. */
    READ_ROWS
}
