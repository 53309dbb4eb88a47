package cn.jixiao.document.paper;

/** A part of a sheet. */
public sealed interface Block permits Table, Paragraph {}
