package cn.jixiao.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NoticeboardTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Noticeboard board;

    @Test
    @DisplayName("what was not read comes first, page by page, and counts")
    void unread_first() {
        var first = told();
        var second = told();
        city.as("linshu", () -> {
            assertThat(board.countUnread()).isGreaterThanOrEqualTo(2);
            board.read(second.id());
            var all = board.page(null, 500);
            assertThat(all).extracting(Notice::id).containsSubsequence(first.id(), second.id());
            var page = board.page(null, 1);
            assertThat(board.page(page.getFirst(), 500)).isEqualTo(all.subList(1, all.size()));
            assertThat(board.page(all.getLast(), 500)).isEmpty();
        });
    }

    @Test
    @DisplayName("all can be marked as read at once, one's own only")
    void read_all() {
        told();
        city.as("linshu", board::readAll);
        assertThat(city.as("linshu", board::countUnread)).isZero();
    }

    @Test
    @DisplayName("nobody reads or marks what another was told")
    void own_only() {
        var notice = told();
        city.as("wanghao", () -> {
            assertThatThrownBy(() -> board.read(notice.id()))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("notice.unknown"));
            assertThat(board.page(null, 500)).extracting(Notice::id).doesNotContain(notice.id());
        });
    }

    @Test
    @DisplayName("a notice leads to the work it is about, and nowhere for who may not see it")
    void leads_to_work() {
        var notice = told();
        assertThat(city.as("linshu", () -> board.workOf(notice)))
                .get()
                .satisfies(item -> assertThat(item.id()).isEqualTo(notice.itemId()));
        assertThat(city.as("wanghao", () -> board.workOf(notice))).isEmpty();
    }

    private Notice told() {
        FormRecord form = city.submitted("panyue", "031001");
        await().until(() -> city.as("linshu", () -> board.page(null, 500)).stream()
                .anyMatch(notice -> notice.formId() == form.id().value()));
        return city.as("linshu", () -> board.page(null, 500)).stream()
                .filter(notice -> notice.formId() == form.id().value())
                .findFirst()
                .orElseThrow();
    }
}
