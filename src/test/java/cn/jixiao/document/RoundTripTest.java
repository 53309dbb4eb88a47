package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class RoundTripTest {

    private static final int FORMS = 60;

    private final Frames frames = new Frames();
    private final DocumentReader reader = new DocumentReader(frames);

    @ParameterizedTest
    @ValueSource(strings = {"zhengzhou-2020", "guizhou-2022", "department-overall", "xinghai-2026"})
    @DisplayName("whatever a form holds comes back from its printed layout, in a frame of data alone too")
    void nothing_is_lost(String id) {
        var frame = frames.get(new FrameId(id));
        var forms = LongStream.range(0, FORMS)
                .mapToObj(seed -> new AnyForm(frame, seed).make())
                .toList();
        var document =
                forms.stream().map(form -> OfficialLayout.print(form, frame)).collect(Collectors.joining("\n\n"));
        var preview = reader.read("all.txt", document.getBytes(StandardCharsets.UTF_8));
        assertThat(preview.forms()).extracting(FormPreview::form).containsExactlyElementsOf(forms);
        assertThat(preview.forms()).flatExtracting(FormPreview::unread).isEmpty();
    }
}
