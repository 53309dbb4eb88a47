package cn.jixiao.document.reading;

import cn.jixiao.common.Money;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Frame.AmountMeasure;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the rows of 项目构成: a category and its amount. */
final class BudgetItemReader {

    private final Vocabulary.BudgetWords words;
    private final Findings findings;
    private final List<BudgetItem> items = new ArrayList<>();

    private AmountMeasure measure;
    private @Nullable Row nameAlone;

    BudgetItemReader(Vocabulary.BudgetWords words, AmountMeasure measure, Findings findings) {
        this.words = words;
        this.measure = measure;
        this.findings = findings;
    }

    List<BudgetItem> read(List<Row> rows) {
        for (var row : rows) {
            if (!isHeading(row)) {
                item(row);
            }
        }
        dropNameAlone();
        return List.copyOf(items);
    }

    private boolean isHeading(Row row) {
        var printed = Amounts.measureIn(row.text());
        var heading = row.cells().stream().map(Cell::text).map(Label::key).allMatch(this::isHeading);
        if (heading && printed != null) {
            measure = printed;
        }
        return heading;
    }

    private boolean isHeading(String key) {
        return words.headings().contains(key)
                || words.categories().contains(key)
                || words.amounts().contains(key);
    }

    private void item(Row row) {
        var text = row.text();
        int blank = row.exact() && row.cells().size() == 2 ? row.first().text().length() : text.lastIndexOf(' ');
        var name = blank > 0 ? text.substring(0, blank) : text;
        var amount = Amounts.read(text.substring(blank + 1), measure);
        if (amount.isEmpty()) {
            dropNameAlone();
            nameAlone = row;
        } else if (blank < 0 && nameAlone != null) {
            items.add(new BudgetItem(nameAlone.text(), amount.get()));
            findings.doubt("budgetItem:" + items.size(), row.line(), "document.doubt.amount-apart", nameAlone.text());
            nameAlone = null;
        } else if (words.totals().contains(Label.key(name)) && amount.get().equals(total())) {
            dropNameAlone();
        } else if (blank < 0 || words.totals().contains(Label.key(name))) {
            findings.unread(row);
        } else {
            dropNameAlone();
            items.add(new BudgetItem(name, amount.get()));
        }
    }

    private Money total() {
        return items.stream().map(BudgetItem::amount).reduce(Money.ZERO, Money::plus);
    }

    private void dropNameAlone() {
        if (nameAlone != null) {
            findings.unread(nameAlone);
            nameAlone = null;
        }
    }
}
