package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a form holds comes back from the documents that are printed of it. */
@BesideOthers
class ExportRoundTripTest {

    private static final int FORMS = 100;

    private final Frames frames = new Frames();
    private final DocumentReader reader = new DocumentReader(frames);

    @ParameterizedTest
    @CsvSource({
        "zhengzhou-2020, XLSX", "guizhou-2022, XLSX", "department-overall, XLSX",
        "zhengzhou-2020, DOCX", "guizhou-2022, DOCX", "department-overall, DOCX"
    })
    @DisplayName("a form that is exported and imported again is the same form")
    void nothing_is_lost(String id, Format format) {
        var frame = frames.get(new FrameId(id));
        LongStream.range(0, FORMS).forEach(seed -> {
            var form = new WildForm(frame, seed).make();
            assertThat(roundTrip(form, format)).as("seed %d", seed).isEqualTo(form);
        });
    }

    @ParameterizedTest
    @CsvSource({"zhengzhou-2020, 97", "guizhou-2022, 100", "department-overall, 100"})
    @DisplayName(
            "from PDF everything comes back, save wide blanks at which a line was wrapped and a few breaks at a page end")
    void pdf(String id, int whole) {
        var frame = frames.get(new FrameId(id));
        int same = 0;
        for (int seed = 0; seed < FORMS; seed++) {
            var form = new WildForm(frame, seed).make();
            var read = roundTrip(form, Format.PDF);
            assertThat(withoutBreaks(read)).as("seed %d", seed).isEqualTo(withoutBreaks(form));
            same += read.equals(form) ? 1 : 0;
        }
        assertThat(same).isGreaterThanOrEqualTo(whole);
    }

    /** What paper cannot tell: a line break where a full line ends its page, and wide blanks at which a line was wrapped. */
    private static String withoutBreaks(TargetForm form) {
        return form.toString().replaceAll("[\n　]", "");
    }

    private TargetForm roundTrip(TargetForm form, Format format) {
        var document = TargetForms.print(form, frames.get(form.frame()), format).bytes();
        var preview = reader.read("form", document);
        assertThat(preview.forms()).hasSize(1);
        assertThat(preview.forms().getFirst().unread()).isEmpty();
        return preview.forms().getFirst().form();
    }
}
