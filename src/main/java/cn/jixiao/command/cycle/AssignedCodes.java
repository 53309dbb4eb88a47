package cn.jixiao.command.cycle;

import cn.jixiao.command.cycle.CycleReport.LostCode;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.ImportPreview;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame.Subject;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds an organisation for every form: the code it names; where the document lost it, the code of another form of the same
 * organisation; else a provisional one.
 */
final class AssignedCodes {

    private static final int MOST_DEPARTMENTS = 99;

    private final Frames frames;
    private final Map<String, OrgCode> known = new LinkedHashMap<>();
    private final Map<String, OrgCode> provisional = new HashMap<>();
    private final List<Journey> journeys = new ArrayList<>();
    private final List<LostCode> lost = new ArrayList<>();

    AssignedCodes(List<ImportPreview> documents, Frames frames) {
        this.frames = frames;
        documents.stream().flatMap(document -> document.forms().stream()).forEach(this::learn);
        documents.forEach(this::setOut);
    }

    List<Journey> journeys() {
        return List.copyOf(journeys);
    }

    List<LostCode> lost() {
        return List.copyOf(lost);
    }

    /** The organisations' names by their codes, as far as the forms say them. */
    Map<OrgCode, String> names() {
        var names = new HashMap<OrgCode, String>();
        known.forEach((name, code) -> names.putIfAbsent(code, name));
        provisional.forEach((name, code) -> names.putIfAbsent(code, name));
        return names;
    }

    private void learn(FormPreview preview) {
        var code = preview.form().organisation();
        if (code != null) {
            known.putIfAbsent(name(preview.form()), code);
        }
    }

    private void setOut(ImportPreview document) {
        for (int position = 0; position < document.forms().size(); position++) {
            var form = document.forms().get(position).form();
            var named = Optional.ofNullable(form.organisation());
            var found = named.or(() -> ofSameOrganisation(form)).map(code -> owner(form, code));
            var journey = new Journey(document, position, found.orElseGet(() -> provisional(form)));
            journeys.add(journey);
            if (named.isEmpty()) {
                lost.add(new LostCode(journey.title(), journey.organisation(), found.isEmpty()));
            }
        }
    }

    /** An overall form is the department's, also where a unit's code stands on it or beside its name. */
    private OrgCode owner(TargetForm form, OrgCode code) {
        return isDepartment(form) ? code.department() : code;
    }

    private Optional<OrgCode> ofSameOrganisation(TargetForm form) {
        var name = name(form);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        var same = Optional.ofNullable(known.get(name));
        return isDepartment(form) ? same.or(() -> departmentOf(name)) : same;
    }

    /** The department of 某局机关 is 某局. */
    private Optional<OrgCode> departmentOf(String name) {
        return known.entrySet().stream()
                .filter(other -> other.getKey().startsWith(name))
                .map(other -> other.getValue().department())
                .findFirst();
    }

    private OrgCode provisional(TargetForm form) {
        return provisional.computeIfAbsent(name(form), name -> {
            var department = "P%02d".formatted(provisional.size() + 1);
            if (provisional.size() >= MOST_DEPARTMENTS) {
                throw new IllegalStateException("More than " + MOST_DEPARTMENTS + " organisations without a code");
            }
            return new OrgCode(isDepartment(form) ? department : department + "001");
        });
    }

    private boolean isDepartment(TargetForm form) {
        return frames.get(form.frame()).subject() == Subject.DEPARTMENT;
    }

    private String name(TargetForm form) {
        return isDepartment(form)
                ? form.name()
                : Stream.of(Field.ORGANISATION_NAME, Field.IMPLEMENTING_ORGANISATION, Field.DEPARTMENT)
                        .map(form::text)
                        .filter(text -> !text.isEmpty())
                        .findFirst()
                        .orElse("");
    }
}
