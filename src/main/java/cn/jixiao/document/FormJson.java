package cn.jixiao.document;

import cn.jixiao.common.Money;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.TargetForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes forms as JSON, one a line. Amounts are yuan as decimal strings, dates ISO 8601, what a form does not give is null;
 * doubts and unread text stand beside the values.
 */
public final class FormJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Frames frames;
    private final Locale locale;

    /** @param locale language of the doubts */
    public FormJson(Frames frames, Locale locale) {
        this.frames = frames;
        this.locale = locale;
    }

    /** The forms of a document, in its order. */
    public List<String> lines(ImportPreview preview) {
        return preview.forms().stream()
                .map(form -> JSON.writeValueAsString(
                        object(preview, form, preview.forms().indexOf(form) + 1)))
                .toList();
    }

    private Map<String, @Nullable Object> object(ImportPreview preview, FormPreview read, int number) {
        var form = read.form();
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("id", preview.sha256().substring(0, 8) + "-" + number);
        object.put("source", preview.fileName());
        object.put("firstLine", read.firstLine());
        object.put("lastLine", read.lastLine());
        object.put("template", form.frame().value());
        object.put("title", read.title());
        object.put("year", form.year().value());
        if (frames.get(form.frame()).subject() == Frame.Subject.DEPARTMENT) {
            department(form, object);
        } else {
            project(form, object);
        }
        object.put(
                "indicators",
                form.indicators().stream().map(FormJson::indicator).toList());
        object.put("doubts", read.doubts().stream().map(this::doubt).toList());
        object.put("unread", read.unread());
        return object;
    }

    private static void department(TargetForm form, Map<String, @Nullable Object> object) {
        object.put("departmentName", text(form, Field.NAME));
        object.put("organisationName", text(form, Field.NAME));
        object.put("annualGoals", goals(form));
        object.put("mainTasks", form.mainTasks().stream().map(FormJson::task).toList());
    }

    private void project(TargetForm form, Map<String, @Nullable Object> object) {
        var organisation = text(form, Field.ORGANISATION_NAME);
        object.put(
                "organisationName", organisation != null ? organisation : text(form, Field.IMPLEMENTING_ORGANISATION));
        object.put("projectName", text(form, Field.NAME));
        object.put(
                "unitCode",
                form.organisation() == null ? null : form.organisation().value());
        ExchangeKeys.PROJECT.forEach((key, field) -> object.put(key, text(form, field)));
        goals(form, object);
        object.put(
                "budgetItems", form.budgetItems().stream().map(FormJson::item).toList());
    }

    private static @Nullable String text(TargetForm form, Field field) {
        return form.values().get(field);
    }

    /** Several goals stand one by one and as one text, a single goal as one text alone. */
    private void goals(TargetForm form, Map<String, @Nullable Object> object) {
        if (frames.get(form.frame()).entry(Field.ANNUAL_GOALS).isEmpty()) {
            object.put("annualGoal", text(form, Field.ANNUAL_GOAL));
        } else {
            object.put("annualGoal", text(form, Field.ANNUAL_GOALS));
            object.put("annualGoals", goals(form));
        }
    }

    private static List<String> goals(TargetForm form) {
        return form.text(Field.ANNUAL_GOALS).lines().toList();
    }

    private static Map<String, @Nullable Object> item(BudgetItem item) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("subject", item.category());
        object.put("amount", item.amount().toString());
        return object;
    }

    private static Map<String, @Nullable Object> task(MainTask task) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("name", task.name());
        object.put("content", task.content());
        object.put("total", amount(task.total()));
        object.put("fiscal", amount(task.fiscal()));
        object.put("note", task.note());
        return object;
    }

    private static Map<String, @Nullable Object> indicator(Indicator indicator) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("level1", indicator.dimension());
        object.put("level2", indicator.aspect());
        object.put("level3", indicator.name());
        object.put("target", indicator.hasTarget() ? indicator.target() : null);
        object.put("explanation", indicator.explanation());
        object.put("note", indicator.note());
        return object;
    }

    private Map<String, @Nullable Object> doubt(Doubt doubt) {
        var object = new LinkedHashMap<String, @Nullable Object>();
        object.put("place", doubt.place());
        object.put("line", doubt.line());
        object.put("sentence", Sentences.in(locale, doubt.message()));
        return object;
    }

    private static @Nullable String amount(@Nullable Money money) {
        return money == null ? null : money.toString();
    }
}
