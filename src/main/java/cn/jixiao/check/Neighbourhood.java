package cn.jixiao.check;

import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Optional;

/** Forms that lie on one table, as the documents of one command do: each is among the surroundings of the others. */
public final class Neighbourhood {

    private final List<TargetForm> forms;

    public Neighbourhood(List<TargetForm> forms) {
        this.forms = List.copyOf(forms);
    }

    public Surroundings around(TargetForm form) {
        var department = forms.stream()
                .filter(other -> !other.equals(form) && sameDepartment(form, other))
                .toList();
        return new Surroundings(department, Optional.empty(), List.of());
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
        var name = form.text(Field.ORGANISATION_NAME);
        return name.isEmpty() ? form.name() : name;
    }
}
