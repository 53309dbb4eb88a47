package cn.jixiao.check;

import cn.jixiao.form.FormId;
import cn.jixiao.form.Place;
import java.util.List;

/**
 * A form of another organisation that shares words with the one checked.
 *
 * @param organisation its name, as the reader of the finding may see it
 * @param shared what both say, by the places of the form checked
 */
public record Lookalike(FormId form, String project, String organisation, List<Shared> shared) {

    public Lookalike {
        shared = List.copyOf(shared);
    }

    /**
     * Words that stand in both forms.
     *
     * @param place in the form checked: a field with a long text, or an indicator
     * @param words the passage, or the indicator's name
     */
    public record Shared(Place place, String words) {}
}
