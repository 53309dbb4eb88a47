package cn.jixiao.document;

import static cn.jixiao.document.Paper.aTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Frames;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    private static final String FORM = aTable("产出目标|数量|公园数量|=3处").text();

    private final DocumentReader reader = new DocumentReader(new Frames());

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GBK", "GB18030"})
    @DisplayName("a document is read in the encodings offices use")
    void encodings(String name) {
        assertThat(reader.read("a.txt", FORM.getBytes(Charset.forName(name))).forms())
                .hasSize(1);
    }

    @Test
    @DisplayName("a byte order mark tells UTF-8 and UTF-16")
    void byte_order_marks() {
        var marked = "\ufeff" + FORM;
        assertThat(reader.read("a.txt", marked.getBytes(StandardCharsets.UTF_8)).forms())
                .hasSize(1);
        assertThat(reader.read("a.txt", marked.getBytes(StandardCharsets.UTF_16LE))
                        .forms())
                .hasSize(1);
        assertThat(reader.read("a.txt", marked.getBytes(StandardCharsets.UTF_16BE))
                        .forms())
                .hasSize(1);
    }

    @Test
    @DisplayName("text without a form, an empty file and a list of tables are refused")
    void no_form() {
        refused("第一章 总则\n本办法适用于云川市。\n".getBytes(StandardCharsets.UTF_8), "document.no-form");
        refused(new byte[0], "document.no-form");
        refused("11. 部门整体绩效目标表\n12. 预算项目绩效目标表\n".getBytes(StandardCharsets.UTF_8), "document.no-form");
    }

    @Test
    @DisplayName("a binary and an unknown encoding are refused")
    void not_text() {
        refused(new byte[] {'G', 'I', 'F', '8', 0, 0, 6, 0}, "document.binary");
        refused(new byte[] {(byte) 0xff, (byte) 0xff, (byte) 0x80, (byte) 0xff}, "document.encoding");
    }

    @Test
    @DisplayName("of a stream without end no more is read than the bound")
    void too_large() {
        var endless = new Endless();
        assertThatThrownBy(() -> reader.read("a.txt", endless))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("document.too-large"));
        assertThat(endless.read).isLessThan(22 * 1024 * 1024);
    }

    @Test
    @DisplayName("a text of more lines than any document has is refused")
    void too_long() {
        refused((FORM + "x\n".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "document.too-long");
    }

    @Test
    @DisplayName("a form of an unknown frame is named; beside known ones it is listed and they are read")
    void unknown_frame() {
        var unknown = "远山县基金投资绩效目标表\n基金名称\t青年创业基金\n项目名称\t种子投资\n一级指标\t二级指标\t三级指标\t目标\n投资\t规模\t额度\t3亿\n回报\t收益\t分红\t5%\n";
        refused(unknown.getBytes(StandardCharsets.UTF_8), "document.frame-unknown");
        var preview = reader.read("a.txt", (FORM + "\n" + unknown).getBytes(StandardCharsets.UTF_8));
        assertThat(preview.forms()).hasSize(1);
        assertThat(preview.refused()).extracting(RefusedForm::title).containsExactly("远山县基金投资绩效目标表");
    }

    private void refused(byte[] content, String key) {
        refusal(content).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            assertThat(Sentences.in(Locale.CHINESE, refusal)).doesNotStartWith("!");
        });
    }

    private AbstractThrowableAssert<?, ?> refusal(byte[] content) {
        return assertThatThrownBy(() -> reader.read("a.txt", content));
    }

    private static final class Endless extends InputStream {

        private long read;

        @Override
        public int read() {
            read++;
            return 'a';
        }

        @Override
        public int read(byte[] buffer, int from, int length) {
            read += length;
            Arrays.fill(buffer, from, from + length, (byte) 'a');
            return length;
        }
    }
}
