package cn.jixiao.form;

/** Small Chinese numerals: 零 to 九十九, and 一百. */
final class ChineseNumber {

    private static final String DIGITS = "零一二三四五六七八九";

    private ChineseNumber() {}

    /** The numeral in digits; what is no numeral stays as it is. */
    static String digits(String numeral) {
        if (numeral.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return numeral;
        }
        var plain = numeral.replace('两', '二').replace('〇', '零');
        if (plain.endsWith("百") && plain.length() <= 2) {
            return (plain.length() == 1 ? "1" : digit(plain.charAt(0))) + "00";
        }
        int ten = plain.indexOf('十');
        if (ten < 0) {
            return plain.chars().mapToObj(c -> digit((char) c)).reduce("", String::concat);
        }
        var tens = ten == 0 ? "1" : digit(plain.charAt(ten - 1));
        var ones = ten == plain.length() - 1 ? "0" : digit(plain.charAt(ten + 1));
        return tens + ones;
    }

    private static String digit(char c) {
        int value = DIGITS.indexOf(c);
        return value < 0 ? String.valueOf(c) : String.valueOf(value);
    }
}
