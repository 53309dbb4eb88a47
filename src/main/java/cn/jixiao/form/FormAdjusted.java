package cn.jixiao.form;

/**
 * Another revision of an approved form came into force (目标调整); told within the transaction that put it in force, so that
 * whatever refers to the form's targets moves on with it or refuses.
 *
 * @param form as it is now
 * @param from the revision that was in force before
 * @param to the revision that is in force now
 */
public record FormAdjusted(FormRecord form, int from, int to) {}
