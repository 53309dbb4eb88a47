package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.BatchResult.Result;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many items passed at once, and who may. */
@IntegrationTest
class BatchDecidingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    BatchDeciding batches;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Test
    @DisplayName("each item is passed as by itself, and the one that cannot be is refused in a sentence")
    void passes_each() {
        var mine = city.submitted("qiaoyun", "022001");
        var others = Stream.of(city.submitted("chenjing", "022001"), city.submitted("hexin", "022002"))
                .toList();
        var items =
                Stream.concat(others.stream(), Stream.of(mine)).map(this::item).toList();
        var results = city.as("qiaoyun", () -> batches.pass(UUID.randomUUID(), ticks(items), "同意"));
        assertThat(results).extracting(BatchResult::result).containsExactly(Result.DONE, Result.DONE, Result.REFUSED);
        assertThat(results.getLast().sentence(Locale.SIMPLIFIED_CHINESE)).contains("您填写过此表");
        assertThat(results.getLast().sentence(Locale.ENGLISH)).contains("You wrote this form");
        others.forEach(form -> assertThat(actions(form)).containsExactly("CREATE", "SUBMIT", "PASS"));
        assertThat(actions(mine)).containsExactly("CREATE", "SUBMIT");
    }

    @Test
    @DisplayName("the preview tells what speaks against each and who may not")
    void previews() {
        var mine = city.submitted("qiaoyun", "022001");
        var other = city.submitted("chenjing", "022001");
        var rows = city.as("qiaoyun", () -> batches.preview(List.of(item(mine), item(other))));
        assertThat(rows.getFirst().refusal()).isEqualTo(Message.of("workflow.own-form"));
        assertThat(rows.getFirst().isPlain()).isFalse();
        assertThat(rows.getLast().refusal()).isNull();
    }

    @Test
    @DisplayName("a large amount deserves a look")
    void large_amount() {
        var form = city.submit("chenjing", city.largeDraft("chenjing", "022001"));
        var row = city.as("wanghao", () -> batches.preview(List.of(item(form)))).getFirst();
        assertThat(row.exceptions()).extracting(Message::key).contains("approval.exception.amount");
    }

    @Test
    @DisplayName("what deserves a look is not passed unseen")
    void exceptions() {
        var form = city.submitted("chenjing", "022001");
        var row = city.as("wanghao", () -> batches.preview(List.of(item(form)))).getFirst();
        assertThat(row.exceptions()).isNotEmpty();
        var unseen =
                city.as("wanghao", () -> batches.pass(UUID.randomUUID(), List.of(new Tick(item(form), false)), "同意"));
        assertThat(unseen.getFirst().sentence(Locale.SIMPLIFIED_CHINESE)).contains("单独勾选");
        assertThat(actions(form)).containsExactly("CREATE", "SUBMIT");
    }

    @Test
    @DisplayName("the same key answers the same results and decides nothing twice")
    void repeated() {
        var form = city.submitted("chenjing", "022001");
        var ticks = ticks(List.of(item(form)));
        var key = UUID.randomUUID();
        var first = city.as("wanghao", () -> batches.pass(key, ticks, "同意"));
        var again = city.as("wanghao", () -> batches.pass(key, ticks, "同意"));
        assertThat(again).isEqualTo(first);
        assertThat(actions(form)).containsExactly("CREATE", "SUBMIT", "PASS");
    }

    @Test
    @DisplayName("a batch sent twice at the same time decides each item once")
    void sent_twice_at_once() throws Exception {
        var forms = IntStream.range(0, 6)
                .mapToObj(each -> city.submitted("chenjing", "022001"))
                .toList();
        var ticks = ticks(forms.stream().map(this::item).toList());
        var key = UUID.randomUUID();
        var together = new CyclicBarrier(2);
        Callable<List<BatchResult>> send = () -> {
            together.await();
            return city.as("wanghao", () -> batches.pass(key, ticks, "同意"));
        };
        try (var senders = Executors.newFixedThreadPool(2)) {
            for (var sent : senders.invokeAll(List.of(send, send))) {
                assertThat(sent.get()).extracting(BatchResult::result).doesNotContain(Result.REFUSED);
            }
        }
        assertThat(city.as("wanghao", () -> batches.pass(key, ticks, "同意")))
                .extracting(BatchResult::result)
                .containsOnly(Result.DONE);
        forms.forEach(form -> assertThat(actions(form)).containsExactly("CREATE", "SUBMIT", "PASS"));
    }

    @Test
    @DisplayName("a key belongs to its items, and to who sent them")
    void other_items() {
        var first = city.submitted("chenjing", "022001");
        var second = city.submitted("chenjing", "022001");
        var key = UUID.randomUUID();
        city.as("wanghao", () -> batches.pass(key, ticks(List.of(item(first))), "同意"));
        city.as(
                "wanghao",
                () -> refused("workflow.batch.other", () -> batches.pass(key, ticks(List.of(item(second))), "同意")));
        assertThat(city.as("qiaoyun", () -> batches.pass(key, ticks(List.of(item(second))), "同意")))
                .extracting(BatchResult::result)
                .containsExactly(Result.DONE);
    }

    @Test
    @DisplayName("nothing ticked and more than 200 are refused")
    void size() {
        city.as("wanghao", () -> {
            refused("workflow.batch.size", () -> batches.pass(UUID.randomUUID(), List.of(), "同意"));
            var many = IntStream.range(0, 201)
                    .mapToObj(each -> new Tick(each, true))
                    .toList();
            refused("workflow.batch.size", () -> batches.pass(UUID.randomUUID(), many, "同意"));
        });
    }

    @Test
    @DisplayName("who may not see an item sends no batch with it, and who is not asked passes none")
    void others() {
        var form = city.submitted("chenjing", "022001");
        long item = item(form);
        for (var stranger : List.of("xuting", "yangfan", "sysadmin")) {
            city.as(stranger, () -> {
                refused("workflow.item.unknown", () -> batches.preview(List.of(item)));
                refused("workflow.item.unknown", () -> batches.pass(UUID.randomUUID(), ticks(List.of(item)), "同意"));
            });
        }
        for (var unasked : List.of("chenjing", "zhoumin", "shenji")) {
            assertThat(city.as(unasked, () -> batches.pass(UUID.randomUUID(), ticks(List.of(item)), "同意")))
                    .extracting(BatchResult::result)
                    .containsExactly(Result.REFUSED);
        }
        assertThat(actions(form)).containsExactly("CREATE", "SUBMIT");
    }

    private long item(FormRecord form) {
        return city.as("shenji", () -> city.openItem(form)).id();
    }

    private static List<Tick> ticks(List<Long> items) {
        return items.stream().map(item -> new Tick(item, true)).toList();
    }

    private List<String> actions(FormRecord form) {
        return city.as("shenji", () -> trail.of(form.id().value())).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
