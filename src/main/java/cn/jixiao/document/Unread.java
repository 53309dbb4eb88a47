package cn.jixiao.document;

/**
 * Printed text inside a form that found no place in it.
 *
 * @param line line of the document, from 1
 * @param text the cell or line as printed, without mark-up
 */
public record Unread(int line, String text) {}
