package cn.jixiao.command;

import cn.jixiao.check.Finding;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The findings of one form as one line of JSON. */
final class FindingsJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private FindingsJson() {}

    static String line(TargetForm form, Frame frame, List<Finding> findings) {
        var object = new LinkedHashMap<String, Object>();
        object.put(frame.subject() == Frame.Subject.DEPARTMENT ? "departmentName" : "projectName", form.name());
        object.put("findings", findings.stream().map(FindingsJson::finding).toList());
        return JSON.writeValueAsString(object);
    }

    private static Map<String, Object> finding(Finding finding) {
        var object = new LinkedHashMap<String, Object>();
        object.put("code", finding.code());
        object.put("severity", finding.severity().text());
        object.put("place", finding.place().text());
        object.put("message", Sentences.in(Console.LOCALE, finding.message()));
        object.put("evidence", finding.evidence());
        return object;
    }
}
