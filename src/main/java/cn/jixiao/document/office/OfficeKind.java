package cn.jixiao.document.office;

/** The two kinds of office documents that are read. */
public enum OfficeKind {
    WORKBOOK,
    DOCUMENT
}
