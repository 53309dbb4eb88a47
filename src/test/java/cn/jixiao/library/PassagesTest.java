package cn.jixiao.library;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import cn.jixiao.library.Passages.Passage;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PassagesTest {

    private static final String SENTENCE = "老旧小区供水管道锈蚀严重居民用水水质和水压得不到保障";

    @Test
    @DisplayName("a sentence is the same whatever its figures, blanks and punctuation")
    void same() {
        assertThat(hashes(SENTENCE + "，涉及 36 个小区。")).isEqualTo(hashes(SENTENCE + " ，涉及128个小区；"));
    }

    @Test
    @DisplayName("a sentence is another one when a word is")
    void another() {
        assertThat(hashes(SENTENCE)).isNotEqualTo(hashes(SENTENCE.replace("锈蚀", "老化")));
    }

    @Test
    @DisplayName("short sentences, which anybody may write, do not count")
    void too_short() {
        assertThat(hashes("本项目十分必要。加强管理。")).isEmpty();
    }

    @Test
    @DisplayName("a passage tells where it stands, in its own words")
    void where() {
        var form = aForm().with(Field.NECESSITY, "必要。" + SENTENCE + "。").build();
        assertThat(Passages.of(form, 20).values()).contains(new Passage(Place.of(Field.NECESSITY), SENTENCE));
    }

    private static Set<Long> hashes(String text) {
        return Passages.of(aForm().with(Field.OVERVIEW, text).build(), 20).keySet();
    }
}
