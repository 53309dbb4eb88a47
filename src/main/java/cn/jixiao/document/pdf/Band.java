package cn.jixiao.document.pdf;

/** A table's row, or a part of it, on a page. */
record Band(int row, double top, double bottom) {}
