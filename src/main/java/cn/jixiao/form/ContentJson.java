package cn.jixiao.form;

import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The JSON in which content is stored. Equal contents give equal texts, so the text's SHA-256 stands for the content. */
@Component
public class ContentJson {

    private final JsonMapper mapper = JsonMapper.builder().build();

    public String write(TargetForm content) {
        return mapper.writeValueAsString(content);
    }

    public TargetForm read(String json) {
        return mapper.readValue(json, TargetForm.class);
    }
}
