package cn.jixiao.document.word;

/** What a table cell is to the one above it. */
enum Merge {
    NONE,
    STARTS,
    CONTINUES
}
