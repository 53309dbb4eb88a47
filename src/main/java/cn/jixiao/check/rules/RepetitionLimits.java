package cn.jixiao.check.rules;

import cn.jixiao.check.text.Letters;
import cn.jixiao.check.text.Likeness;

/**
 * From when on two texts count as the same.
 *
 * @param fewestLetters shorter texts are never compared
 * @param fewestContained letters of a text that stands in another as a whole
 * @param fewestPassage letters of the shorter of two texts of which one passage is common
 * @param passageShare which that passage has of the shorter text
 * @param coveredShare which all common passages together have of it
 * @param ratio of the letters that both have in the same order
 */
public record RepetitionLimits(
        int fewestLetters,
        int fewestContained,
        int fewestPassage,
        double passageShare,
        double coveredShare,
        double ratio) {

    public boolean repeats(Letters one, Letters other) {
        var likeness = Likeness.of(one, other);
        if (likeness.shorter() < fewestLetters) {
            return false;
        }
        return likeness.identical()
                || (likeness.contained() && likeness.shorter() >= fewestContained)
                || (likeness.shorter() >= fewestPassage
                        && (likeness.passageShare() >= passageShare || likeness.coveredShare() >= coveredShare))
                || likeness.ratio() >= ratio;
    }
}
