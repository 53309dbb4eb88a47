package cn.jixiao.command.bench;

import cn.jixiao.form.TargetForm;

/**
 * A form with the documents it comes in.
 *
 * @param workbook as the product prints it
 * @param paperwork its texts
 * @param text the same as a file of text
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SampleDocument(TargetForm form, byte[] workbook, Paperwork paperwork, byte[] text) {}
