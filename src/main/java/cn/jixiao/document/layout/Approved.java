package cn.jixiao.document.layout;

import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;
import java.time.LocalDate;

/**
 * A form that was approved, with the names its letter needs.
 *
 * @param department to whom the letter goes
 * @param finance who approved it and signs
 */
public record Approved(
        TargetForm form,
        Frame frame,
        String number,
        LocalDate date,
        String department,
        String organisation,
        String finance) {}
