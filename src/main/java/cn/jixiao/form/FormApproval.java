package cn.jixiao.form;

import java.time.LocalDate;

/**
 * A revision that is or was in force.
 *
 * @param number of the approval letter (批复文号)
 */
public record FormApproval(int revision, String number, LocalDate approvedOn) {}
