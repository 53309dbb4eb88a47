package cn.jixiao.form;

import cn.jixiao.common.Money;
import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** One row of 年度主要任务 in a department's overall form; amounts are null where the form gives none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MainTask(
        String name,
        String content,
        @Nullable Money total,
        @Nullable Money fiscal,
        @Nullable String note) {

    public MainTask withName(String changed) {
        return new MainTask(changed, content, total, fiscal, note);
    }

    public MainTask withContent(String changed) {
        return new MainTask(name, changed, total, fiscal, note);
    }

    public MainTask withTotal(@Nullable Money changed) {
        return new MainTask(name, content, changed, fiscal, note);
    }

    public MainTask withFiscal(@Nullable Money changed) {
        return new MainTask(name, content, total, changed, note);
    }

    public MainTask withNote(@Nullable String changed) {
        return new MainTask(name, content, total, fiscal, changed);
    }
}
