package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.Colleague;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Copies, comments and urges: what is said about a form without deciding on it. */
@IntegrationTest
class TellingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Desk desk;

    @Autowired
    Copying copying;

    @Autowired
    Commenting commenting;

    @Autowired
    Urging urging;

    @Test
    @DisplayName("a copy waits unread until its receiver looks, and is not sent twice")
    void copy_is_read() {
        var form = city.submitted("chenjing", "022001");
        var item = desk.item(form);
        city.as("wanghao", () -> copying.send(item.id(), List.of(desk.id("zhoumin")), "请关注测算"));
        int unread = city.as("zhoumin", copying::countUnread);
        city.as("zhoumin", () -> copying.markRead(item.formId(), item.process()));
        assertThat(city.as("zhoumin", copying::countUnread)).isEqualTo(unread - 1);
        assertThat(city.as("wanghao", () -> copying.ofForm(item.formId(), item.process())))
                .singleElement()
                .satisfies(copy -> assertThat(copy.isRead()).isTrue())
                .returns("周敏", Copy::fullName)
                .returns("王浩", Copy::sentName);
        desk.refused("wanghao", "workflow.copy.again", () -> copying.send(item.id(), List.of(desk.id("zhoumin")), ""));
        assertThat(desk.actions(form)).containsExactly("CREATE", "SUBMIT", "COPY");
    }

    @Test
    @DisplayName("a copy goes to those alone who may read the form")
    void copy_within_scope() {
        var item = desk.item(city.submitted("chenjing", "022001"));
        assertThat(city.as("wanghao", () -> copying.candidates(item)))
                .extracting(Colleague::fullName)
                .contains("陈静", "周敏", "沈吉")
                .doesNotContain("何欣", "徐婷", "杨帆", "系统管理员");
        desk.refused(
                "wanghao",
                "workflow.colleague.not-possible",
                () -> copying.send(item.id(), List.of(desk.id("yangfan")), ""));
    }

    @Test
    @DisplayName("comments are text, not empty and not endless")
    void comments_are_checked() {
        var item = desk.item(city.submitted("chenjing", "022001"));
        city.as("chenjing", () -> commenting.write(item.id(), " <b>已补充</b> "));
        desk.refused("chenjing", "workflow.comment.empty", () -> commenting.write(item.id(), "  "));
        desk.refused("chenjing", "workflow.words.long", () -> commenting.write(item.id(), "长".repeat(1001)));
        assertThat(city.as("wanghao", () -> commenting.ofForm(item.formId())))
                .singleElement()
                .returns("<b>已补充</b>", Comment::text)
                .returns("陈静", Comment::authorName);
    }

    @Test
    @DisplayName("a piece of work is urged once a working day, by the other side alone")
    void urged_once() {
        var form = city.submitted("chenjing", "022001");
        var item = desk.item(form);
        assertThat(city.as("chenjing", () -> urging.mayUrge(item))).isTrue();
        assertThat(city.as("wanghao", () -> urging.mayUrge(item))).isFalse();
        city.as("chenjing", () -> urging.urge(item.id(), "请尽快审核"));
        assertThat(city.as("luyuan", () -> urging.mayUrge(item))).isFalse();
        desk.refused("luyuan", "workflow.urge.again", () -> urging.urge(item.id(), ""));
        var correction = desk.item(city.sendBack("wanghao", form, "请修改"));
        desk.refused("chenjing", "account.not-allowed", () -> urging.urge(correction.id(), ""));
        city.as("wanghao", () -> urging.urge(correction.id(), "请尽快修改"));
        assertThat(desk.actions(form)).containsExactly("CREATE", "SUBMIT", "URGE", "SEND_BACK", "URGE");
    }
}
