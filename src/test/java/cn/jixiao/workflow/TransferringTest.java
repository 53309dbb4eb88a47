package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.Colleague;
import cn.jixiao.form.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class TransferringTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Desk desk;

    @Autowired
    Transferring transferring;

    @Autowired
    Inbox inbox;

    @Test
    @DisplayName("a transferred item leaves the office's inbox and waits for the colleague alone, who decides")
    void colleague_decides() {
        var form = city.submitted("chenjing", "022001");
        var item = desk.item(form);
        city.as("wanghao", () -> transferring.transfer(item.id(), desk.id("suhang"), "本周出差"));
        assertThat(desk.inboxOf("wanghao")).noneMatch(other -> other.id() == item.id());
        assertThat(desk.inboxOf("suhang"))
                .filteredOn(other -> other.id() == item.id())
                .singleElement()
                .returns("苏杭", WorkItem::addressee)
                .returns("王浩", WorkItem::givenBy);
        desk.refused("jiangnan", "workflow.item.given", () -> inbox.claim(item.id()));
        desk.refused("wanghao", "workflow.item.given", () -> city.pass("wanghao", form));
        city.pass("suhang", form);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(desk.entries(form).get(2))
                .satisfies(entry -> assertThat(entry.actorName()).isEqualTo("王浩"))
                .satisfies(entry -> assertThat(entry.action()).isEqualTo("TRANSFER"))
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("苏杭：本周出差"));
    }

    @Test
    @DisplayName("whoever was given an item may give it back to the office")
    void given_back() {
        var form = city.submitted("chenjing", "022001");
        var item = desk.item(form);
        city.as("wanghao", () -> transferring.transfer(item.id(), desk.id("suhang"), ""));
        city.as("suhang", () -> inbox.release(item.id()));
        assertThat(desk.item(form))
                .returns("DEPARTMENT_REVIEWER:022", WorkItem::audience)
                .returns(null, WorkItem::addressee);
        city.pass("jiangnan", form);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("who wrote the form, reviews elsewhere or gives it away cannot be given it, nor is offered")
    void nobody_who_may_not_decide() {
        var form = city.submitted("qiaoyun", "022001");
        var item = desk.item(form);
        city.as(
                "wanghao",
                () -> assertThat(transferring.candidates(item))
                        .extracting(Colleague::fullName)
                        .contains("苏杭", "江楠")
                        .doesNotContain("乔云", "王浩", "周敏", "徐婷"));
        for (var person : new String[] {"qiaoyun", "xuting", "zhoumin", "wanghao", "chenjing"}) {
            desk.refused(
                    "wanghao",
                    "workflow.colleague.not-possible",
                    () -> transferring.transfer(item.id(), desk.id(person), ""));
        }
        assertThat(desk.actions(form)).doesNotContain("TRANSFER");
    }

    @Test
    @DisplayName("nobody transfers what is not theirs to decide")
    void only_who_is_asked() {
        var form = city.submitted("qiaoyun", "022001");
        var item = desk.item(form);
        desk.refused("qiaoyun", "workflow.own-form", () -> transferring.transfer(item.id(), desk.id("suhang"), ""));
        desk.refused("zhoumin", "account.not-allowed", () -> transferring.transfer(item.id(), desk.id("suhang"), ""));
        city.as("suhang", () -> inbox.claim(item.id()));
        desk.refused(
                "wanghao", "workflow.item.claimed", () -> transferring.transfer(item.id(), desk.id("jiangnan"), ""));
    }

    @Test
    @DisplayName("a correction is the unit's and cannot be transferred")
    void corrections_stay() {
        var form = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额有误");
        var item = desk.item(form);
        desk.refused("chenjing", "workflow.own-form", () -> transferring.transfer(item.id(), desk.id("luyuan"), ""));
        desk.refused(
                "luyuan", "workflow.not-a-review", () -> transferring.transfer(item.id(), desk.id("chenjing"), ""));
    }
}
