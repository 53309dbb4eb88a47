package cn.jixiao.monitoring;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/**
 * Why something is not as planned (偏差原因).
 *
 * @param explanation in words; without it the causes say too little
 */
public record Deviation(Set<Cause> causes, String explanation) {

    public static final Deviation NONE = new Deviation(Set.of(), "");

    public Deviation {
        causes = Collections.unmodifiableSortedSet(
                new TreeSet<>(causes)); // in order: the content's hash is over its JSON
    }

    /** True where a cause is named and explained. */
    @JsonIgnore
    public boolean isExplained() {
        return !causes.isEmpty() && !explanation.isBlank();
    }

    public Deviation withCauses(Set<Cause> changed) {
        return new Deviation(changed, explanation);
    }

    public Deviation withExplanation(String changed) {
        return new Deviation(causes, changed);
    }
}
