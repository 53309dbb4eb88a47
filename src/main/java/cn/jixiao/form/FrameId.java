package cn.jixiao.form;

import cn.jixiao.common.RuleBroken;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an indicator frame (指标框架), such as {@code zhengzhou-2020}: region or body, and the first year it is used. */
public record FrameId(@JsonValue String value) {

    @JsonCreator
    public FrameId {
        if (!value.matches("[a-z][a-z0-9-]{1,39}")) {
            throw new RuleBroken("form.frame.malformed", value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
