package cn.jixiao.evaluation;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.evaluation.evidence.SampleFiles;
import cn.jixiao.form.Drafts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

@IntegrationTest
class EvidenceEndpointTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts forms;

    @Autowired
    EvaluationDrafts drafts;

    @Autowired
    EvidenceFiles files;

    @Autowired
    EvidenceEndpoint endpoint;

    private MockMvc http;
    private SelfEvaluation evaluation;

    @BeforeEach
    void aSelfEvaluationIsOpen() {
        http = MockMvcBuilders.standaloneSetup(endpoint).build();
        var form = city.submit(
                "chenjing",
                city.as(
                        "chenjing",
                        () -> forms.create(aForm().forOrg("022001")
                                .withoutIndicators()
                                .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                                .build())));
        city.pass("wanghao", form);
        city.pass("zhoumin", form);
        evaluation = city.as("chenjing", () -> drafts.open(form.id()));
    }

    @Test
    @DisplayName("a picture is shown in a sandbox under its Chinese name, and never guessed to be something else")
    void picture() {
        var answer = get("wanghao", "/evidence/" + added("现场.png", SampleFiles.png()));
        assertThat(answer.getContentType()).isEqualTo("image/png");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("sandbox; default-src 'none'");
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("inline")
                .contains("filename*=UTF-8''%E7%8E%B0%E5%9C%BA.png");
        assertThat(answer.getContentAsByteArray()).isEqualTo(SampleFiles.png());
    }

    @Test
    @DisplayName("a PDF is shown unless its download is asked for")
    void pdf() {
        var id = added("报告.pdf", SampleFiles.pdf());
        assertThat(get("wanghao", "/evidence/" + id).getHeader("Content-Disposition"))
                .startsWith("inline");
        assertThat(get("wanghao", "/evidence/" + id + "?download=true").getHeader("Content-Disposition"))
                .startsWith("attachment");
    }

    @Test
    @DisplayName("an Office file is only ever downloaded")
    void office() {
        var answer = get("wanghao", "/evidence/" + added("统计.docx", SampleFiles.docx()));
        assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment");
    }

    @Test
    @DisplayName("a stranger reads a sentence and learns nothing, not even that the file is there")
    void stranger() throws IOException {
        var foreign = get("xuting", "/evidence/" + added("现场.png", SampleFiles.png()));
        var absent = get("xuting", "/evidence/999999999");
        assertThat(foreign.getStatus()).isEqualTo(404);
        assertThat(foreign.getContentAsString()).isEqualTo(absent.getContentAsString());
        assertThat(foreign.getHeader("Content-Disposition")).isNull();
    }

    private long added(String name, byte[] content) {
        return city.as("chenjing", () -> {
            try (var file = files.receive(evaluation.id(), name, new ByteArrayInputStream(content))) {
                evaluation = files.add(evaluation.id(), evaluation.version(), 1, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return files.of(evaluation).getLast().id();
        });
    }

    private MockHttpServletResponse get(String person, String address) {
        return city.as(person, () -> {
            try {
                return http.perform(MockMvcRequestBuilders.get(address))
                        .andReturn()
                        .getResponse();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
