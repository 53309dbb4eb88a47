package cn.jixiao.check.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * How much two texts say the same, letter by letter; signs and blanks do not count.
 *
 * @param identical no letter differs
 * @param contained the shorter stands in the longer as a whole
 * @param longestPassage letters of the shorter's longest passage that stands in the longer
 * @param covered letters of the shorter that stand in passages of the longer, wherever those are
 * @param shorter letters of the shorter text
 * @param ratio twice the letters that both have in the same order, out of the letters of both: 1 for the same text
 */
public record Likeness(
        boolean identical, boolean contained, int longestPassage, int covered, int shorter, double ratio) {

    /** Texts are compared by their first letters only, so that the work stays bounded whatever was pasted into a field. */
    private static final int MOST_LETTERS = 3_000;

    private static final int PASSAGE = 8;
    private static final int WORD = 64;

    public static Likeness of(String one, String other) {
        var first = cut(Plain.letters(one));
        var second = cut(Plain.letters(other));
        var shorter = first.length() <= second.length() ? first : second;
        var longer = first.length() <= second.length() ? second : first;
        if (shorter.equals(longer)) {
            int all = shorter.length();
            return new Likeness(true, true, all, all, all, 1);
        }
        var passages = passages(shorter, longer);
        return new Likeness(
                false,
                longer.contains(shorter),
                longestRun(passages),
                passages.cardinality(),
                shorter.length(),
                2.0 * commonSubsequence(shorter, longer) / (shorter.length() + longer.length()));
    }

    /** Share of the shorter text that its longest common passage makes up. */
    public double passageShare() {
        return shorter == 0 ? 0 : (double) longestPassage / shorter;
    }

    /** Share of the shorter text that all its common passages make up. */
    public double coveredShare() {
        return shorter == 0 ? 0 : (double) covered / shorter;
    }

    private static String cut(String letters) {
        return letters.length() <= MOST_LETTERS ? letters : letters.substring(0, MOST_LETTERS);
    }

    /** The letters of the shorter text that belong to a piece, of fixed length, of the longer: linear time. */
    private static BitSet passages(String shorter, String longer) {
        var pieces = new HashSet<String>();
        for (int i = 0; i + PASSAGE <= longer.length(); i++) {
            pieces.add(longer.substring(i, i + PASSAGE));
        }
        var found = new BitSet(shorter.length());
        for (int i = 0; i + PASSAGE <= shorter.length(); i++) {
            if (pieces.contains(shorter.substring(i, i + PASSAGE))) {
                found.set(i, i + PASSAGE);
            }
        }
        return found;
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
