package cn.jixiao.document.paper;

/** A line under the title: whose document, of which year, in which measure; empty where nothing stands. */
public record Caption(String left, String middle, String right) {}
