package cn.jixiao.document;

import cn.jixiao.common.Message;

/**
 * A form in the document that cannot be read.
 *
 * @param line line of the document, from 1, on which it starts
 * @param reason the sentence that says why
 */
public record RefusedForm(int line, String title, Message reason) {}
