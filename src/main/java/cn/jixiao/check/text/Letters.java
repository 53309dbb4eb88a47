package cn.jixiao.check.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.Set;

/** The letters and figures of a text, prepared for being compared with others. */
public final class Letters {

    private static final int PIECE = 8;

    private final String text;
    private final Set<String> pieces;
    private final char[] sorted;

    private Letters(String text, Set<String> pieces, char[] sorted) {
        this.text = text;
        this.pieces = pieces;
        this.sorted = sorted;
    }

    public static Letters of(String text) {
        var letters = Plain.letters(text);
        var pieces = new HashSet<String>();
        for (int i = 0; i + PIECE <= letters.length(); i++) {
            pieces.add(letters.substring(i, i + PIECE));
        }
        var sorted = letters.toCharArray();
        Arrays.sort(sorted);
        return new Letters(letters, pieces, sorted);
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The places that belong to a passage of the other text. */
    BitSet passagesOf(Letters other) {
        var found = new BitSet(text.length());
        for (int i = 0; i + PIECE <= text.length(); i++) {
            if (other.pieces.contains(text.substring(i, i + PIECE))) {
                found.set(i, i + PIECE);
            }
        }
        return found;
    }

    /** How many letters both have, in whatever order: no common subsequence is longer. */
    int inCommonWith(Letters other) {
        int common = 0;
        int mine = 0;
        int theirs = 0;
        while (mine < sorted.length && theirs < other.sorted.length) {
            int order = Character.compare(sorted[mine], other.sorted[theirs]);
            if (order == 0) {
                common++;
            }
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
