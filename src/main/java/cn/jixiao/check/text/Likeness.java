package cn.jixiao.check.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * How much two texts say the same, letter by letter; signs and blanks do not count.
 *
 * @param identical no letter differs
 * @param contained the shorter stands in the longer as a whole
 * @param longestPassage letters of the shorter's longest passage that stands in the longer
 * @param covered letters of the shorter that stand in passages of the longer, wherever those are
 * @param shorter letters of the shorter text
 * @param ratio twice the letters that both have in the same order, out of the letters of both: 1 for the same text; up to 0.7 only a bound
 */
public record Likeness(
        boolean identical, boolean contained, int longestPassage, int covered, int shorter, double ratio) {

    /** Below it a ratio need not be exact: nobody calls such texts alike. */
    private static final double LEAST_RATIO = 0.7;

    /** Long texts that are alike have some passages of eight letters in common. */
    private static final double LEAST_COVERED = 0.2;

    private static final int WORD = 64;

    public static Likeness of(Letters one, Letters other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        int length = shorter.length();
        if (shorter.text().equals(longer.text())) {
            return new Likeness(true, true, length, length, length, 1);
        }
        var passages = shorter.passagesOf(longer);
        return new Likeness(
                false,
                longer.text().contains(shorter.text()),
                longestRun(passages),
                passages.cardinality(),
                length,
                ratio(shorter, longer, passages.cardinality()));
    }

    /** Share of the shorter text that its longest common passage makes up. */
    public double passageShare() {
        return shorter == 0 ? 0 : (double) longestPassage / shorter;
    }

    /** Share of the shorter text that all its common passages make up. */
    public double coveredShare() {
        return shorter == 0 ? 0 : (double) covered / shorter;
    }

    /** The costly comparison is spared where the letters alone, or the lack of any common passage, rule out a ratio that matters. */
    private static double ratio(Letters shorter, Letters longer, int covered) {
        double letters = shorter.length() + longer.length();
        double atMost = 2 * shorter.inCommonWith(longer) / letters;
        boolean alike =
                atMost >= LEAST_RATIO && (shorter.length() <= WORD || covered >= LEAST_COVERED * shorter.length());
        return alike ? 2 * commonSubsequence(shorter.text(), longer.text()) / letters : Math.min(atMost, LEAST_RATIO);
    }

    private static int longestRun(BitSet letters) {
        int longest = 0;
        for (int from = letters.nextSetBit(0); from >= 0; ) {
            int to = letters.nextClearBit(from);
            longest = Math.max(longest, to - from);
            from = letters.nextSetBit(to);
        }
        return longest;
    }

    /** Length of the longest common subsequence, 64 letters at a step (Hyyrö 2004). */
    private static int commonSubsequence(String shorter, String longer) {
        int words = (shorter.length() + WORD - 1) / WORD;
        var places = places(shorter, words);
        var absent = new long[words];
        var row = new long[words];
        Arrays.fill(row, -1L);
        for (int i = 0; i < longer.length(); i++) {
            step(row, places.getOrDefault(longer.charAt(i), absent));
        }
        var zeros = BitSet.valueOf(row);
        zeros.flip(0, shorter.length());
        return zeros.get(0, shorter.length()).cardinality();
    }

    private static Map<Character, long[]> places(String text, int words) {
        var places = new HashMap<Character, long[]>();
        for (int i = 0; i < text.length(); i++) {
            places.computeIfAbsent(text.charAt(i), letter -> new long[words])[i / WORD] |= 1L << i;
        }
        return places;
    }

    private static void step(long[] row, long[] matches) {
        long carry = 0;
        for (int w = 0; w < row.length; w++) {
            long both = row[w] & matches[w];
            long sum = row[w] + both + carry;
            carry = ((row[w] & both) | ((row[w] | both) & ~sum)) >>> (WORD - 1);
            row[w] = sum | (row[w] - both);
        }
    }
}
