package cn.jixiao.check;

import cn.jixiao.check.across.SharedWords;
import cn.jixiao.form.FormId;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of another organisation that shares words with the one checked.
 *
 * @param form null where it lies in a document and was never stored
 * @param organisation its name, as the reader of the finding may see it
 * @param shared what both say, by the places of the form checked
 */
public record Lookalike(@Nullable FormId form, String project, String organisation, List<Shared> shared) {

    public Lookalike {
        shared = List.copyOf(shared);
    }

    /**
     * Words that stand in both forms.
     *
     * @param place in the form checked: a field with a long text, or an indicator
     * @param words the sentence, or the indicator's name with its target
     */
    public record Shared(Place place, String words) {}

    /** Holds a form against one that may look like it; nothing in {@code shared} where it does not. */
    public static Lookalike of(
            TargetForm checked, TargetForm other, @Nullable FormId otherId, String otherOrganisation) {
        return new Lookalike(otherId, other.name(), otherOrganisation, SharedWords.between(checked, other));
    }
}
