package cn.jixiao.approval.ui;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.ScreenTest;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class FromLastYearViewTest extends ScreenTest {

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    Clock clock;

    FromLastYearViewTest() {
        super("chenjing");
    }

    @Test
    @DisplayName("an approved form goes on in the editor, where every line says that it did not change")
    void goes_on() {
        var former = approved("沿河步道年度养护");
        asUser(() -> {
            navigate("forms/from-last-year", FromLastYearView.class);
            test($(Button.class).all().stream()
                            .filter(button -> button.getAriaLabel()
                                    .filter("结转“沿河步道年度养护”"::equals)
                                    .isPresent())
                            .findFirst()
                            .orElseThrow())
                    .click();
            var next = archive.firstPage(FormQuery.everything(), 1).getFirst();
            assertThat(next.predecessor()).isEqualTo(former.id());
            navigate("forms/" + next.id() + "/edit", FormEditorView.class);
            assertThat($(Span.class).all().stream().map(Span::getText))
                    .contains("未变", "未填", "上年：860,000.00", "指标：7 项未变，0 项已变，0 项新增，0 项未沿用");
        });
    }

    private FormRecord approved(String name) {
        int year = LocalDate.now(clock).getYear();
        var draft = city.as(
                "chenjing", () -> drafts.create(aForm().inYear(year).named(name).build()));
        return city.pass("zhoumin", city.pass("wanghao", city.submit("chenjing", draft)));
    }
}
