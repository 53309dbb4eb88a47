package cn.jixiao.document.offline;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.document.AnyForm;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class UntouchedBookTest {

    private static final int FORMS = 25;

    @ParameterizedTest
    @ValueSource(strings = {"zhengzhou-2020", "guizhou-2022", "department-overall", "xinghai-2026"})
    @DisplayName("whatever a form holds, its workbook comes back without a change while nobody touches it")
    void nothing_changes(String id) {
        var frame = new Frames().get(new FrameId(id));
        for (int seed = 0; seed < FORMS; seed++) {
            var form = new AnyForm(frame, seed).make();
            var returned = new Offline(form).untouched();
            assertThat(returned.complaints()).isEmpty();
            assertThat(returned.form()).isEqualTo(form);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "@sum",
                "-3",
                "第一行\r\n第二行",
                "  缩进\t文字",
                "带\u0007响铃",
                "\uD840\uDC00字",
                "_x000D_",
                "'引号",
                "007",
                "1e5"
            })
    @DisplayName("texts that spreadsheets like to change come back as they were")
    void odd_texts_stay(String text) {
        var form = aForm().with(Field.OVERVIEW, text).with(Field.LEADER, text).build();
        assertThat(new Offline(form).untouched().form()).isEqualTo(form);
    }

    @Test
    @DisplayName("an amount of more digits than a spreadsheet computes with comes back to the fen")
    void long_amounts_stay() {
        var form = aForm().with(Field.TOTAL_AMOUNT, "1234567890123456.78").build();
        assertThat(new Offline(form).untouched().form()).isEqualTo(form);
    }
}
