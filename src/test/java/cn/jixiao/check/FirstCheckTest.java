package cn.jixiao.check;

import static org.assertj.core.api.Assertions.assertThatCode;

import cn.jixiao.form.Frames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FirstCheckTest {

    private final Frames frames = new Frames();

    @Test
    @DisplayName("the check at the start of the program passes in every frame, or nothing would start")
    void every_frame() {
        assertThatCode(new FirstCheck(new Checks(frames), frames)::run).doesNotThrowAnyException();
    }
}
