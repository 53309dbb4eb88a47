package cn.jixiao.check;

import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Optional;

/**
 * The forms around the one that is checked, as far as the person who reads the findings may see them.
 *
 * @param sameDepartment the department's other forms of the same year, its overall form among them
 * @param lastYear the project's form of the year before
 * @param lookalikes forms of other organisations with the same words
 */
public record Surroundings(List<TargetForm> sameDepartment, Optional<LastYear> lastYear, List<Lookalike> lookalikes) {

    private static final Surroundings NONE = new Surroundings(List.of(), Optional.empty(), List.of());

    public Surroundings {
        sameDepartment = List.copyOf(sameDepartment);
        lookalikes = List.copyOf(lookalikes);
    }

    /** A form on its own. */
    public static Surroundings none() {
        return NONE;
    }

    public Surroundings with(LastYear year) {
        return new Surroundings(sameDepartment, Optional.of(year), lookalikes);
    }
}
