package cn.jixiao.document.text;

/**
 * A cell with something in it.
 *
 * @param column from 0
 * @param text without mark-up; paragraphs are separated by a line feed
 */
public record Cell(int column, String text) {}
