package cn.jixiao.form;

/** A revision was closed for ever; told within the transaction that closed it. */
public record FormFrozen(FormRecord form, TargetForm content) {}
