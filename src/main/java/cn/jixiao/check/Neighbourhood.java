package cn.jixiao.check;

import cn.jixiao.check.across.SharedWords;
import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Forms that lie on one table, as the documents of one command do: each is among the surroundings of the others. */
public final class Neighbourhood {

    private final List<TargetForm> forms;
    private final Map<String, List<TargetForm>> bySentence = new HashMap<>();

    public Neighbourhood(List<TargetForm> forms) {
        this.forms = List.copyOf(forms);
        for (var form : this.forms) {
            SharedWords.sentences(form)
                    .forEach(sentence -> bySentence
                            .computeIfAbsent(sentence, first -> new ArrayList<>())
                            .add(form));
        }
    }

    public Surroundings around(TargetForm form) {
        var department = forms.stream()
                .filter(other -> !other.equals(form) && sameDepartment(form, other))
                .toList();
        return new Surroundings(department, Optional.empty(), lookalikes(form));
    }

    /** Forms of other organisations with a long sentence in common. */
    private List<Lookalike> lookalikes(TargetForm form) {
        return SharedWords.sentences(form).stream()
                .flatMap(sentence -> bySentence.getOrDefault(sentence, List.of()).stream())
                .distinct()
                .filter(other -> !other.equals(form) && !organisation(other).equals(organisation(form)))
                .map(other -> Lookalike.of(form, other, null, organisation(other)))
                .toList();
    }

    /** By code; an overall form, which prints none, by the department's name. */
    private static boolean sameDepartment(TargetForm one, TargetForm other) {
        if (!one.year().equals(other.year())) {
            return false;
        }
        var mine = one.organisation();
        var theirs = other.organisation();
        if (mine != null && theirs != null) {
            return mine.department().equals(theirs.department());
        }
        var myName = organisation(one);
        var theirName = organisation(other);
        return myName.startsWith(theirName) || theirName.startsWith(myName);
    }

    private static String organisation(TargetForm form) {
        return Optional.of(form.text(Field.ORGANISATION_NAME))
                .filter(name -> !name.isEmpty())
                .or(() ->
                        Optional.of(form.text(Field.IMPLEMENTING_ORGANISATION)).filter(name -> !name.isEmpty()))
                .orElse(form.name());
    }
}
