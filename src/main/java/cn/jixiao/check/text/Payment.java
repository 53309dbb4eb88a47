package cn.jixiao.check.text;

import java.util.Optional;

/**
 * One line of a payment plan: {@code 4-6月支出286万元，完成54%}.
 *
 * @param period as written
 * @param first month of it
 * @param last month of it
 * @param percent as the plan states it, in percent of the whole
 */
public record Payment(String period, int first, int last, StatedAmount amount, Optional<StatedPercent> percent) {}
