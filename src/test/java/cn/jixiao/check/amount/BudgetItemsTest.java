package cn.jixiao.check.amount;

import static cn.jixiao.check.Found.evidence;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.check.Found;
import cn.jixiao.check.Surroundings;
import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class BudgetItemsTest {

    @Test
    @DisplayName("a form without budget items is found, in frames that have them")
    void missing() {
        assertThat(withItems("ITEMS_MISSING")).hasSize(1);
        assertThat(evidence("ITEMS_MISSING", aForm())).isEmpty();
        assertThat(evidence("ITEMS_MISSING", aGuizhouForm())).isEmpty();
    }

    @Test
    @DisplayName("a single item that is the project itself is not broken down")
    void not_broken_down() {
        assertThat(withItems("ITEM_NOT_BROKEN_DOWN", "滨河公园步道修缮")).containsExactly(List.of("滨河公园步道修缮"));
    }

    @Test
    @DisplayName("a single item that is an economic category is broken down as far as can be")
    void one_category() {
        assertThat(withItems("ITEM_NOT_BROKEN_DOWN", "委托业务费")).isEmpty();
        assertThat(withItems("ITEM_NOT_BROKEN_DOWN", "印刷费", "差旅费")).isEmpty();
    }

    @Test
    @DisplayName("a single item with a doubled name or a name any project has is found")
    void name_differs() {
        assertThat(withItems("ITEM_NAME_DIFFERS", "滨河公园滨河公园步道修缮")).hasSize(1);
        assertThat(withItems("ITEM_NAME_DIFFERS", "工作经费")).hasSize(1);
        assertThat(withItems("ITEM_NAME_DIFFERS", "滨河公园步道修缮")).isEmpty();
    }

    private static List<List<String>> withItems(String code, String... categories) {
        var items = List.of(categories).stream()
                .map(category -> new BudgetItem(category, Money.ofYuan("860000")))
                .toList();
        return Found.evidence(code, aForm().build().withBudgetItems(items), Surroundings.none());
    }
}
