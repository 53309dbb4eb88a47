package cn.jixiao.check.text;

import java.math.BigDecimal;

/**
 * An amount of money in a running text.
 *
 * @param words as they stand there: {@code 29.5万元}
 * @param yuan what they come to
 * @param slack by how much the true amount may differ, because of the decimals left out: 500 yuan for {@code 29.5万元}; a
 *     hundredth of it where the text says 约 or 左右
 * @param start of the words in the text
 * @param end behind the words
 */
public record StatedAmount(String words, BigDecimal yuan, BigDecimal slack, int start, int end) {

    /** True where both may be the same amount. */
    public boolean fits(BigDecimal amount) {
        return yuan.subtract(amount).abs().compareTo(slack) <= 0;
    }
}
