package cn.jixiao.account;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * For whom a substitute acts (代办).
 *
 * @param substitution the arrangement it rests on
 * @param account of the absent person
 * @param fullName of the absent person
 * @param until the last day, by the calendar of China
 * @param self the substitute in their own name, who they are again once it ends
 */
public record OnBehalf(long substitution, long account, String fullName, LocalDate until, Actor self)
        implements Serializable {}
