package cn.jixiao.document.layout;

import cn.jixiao.common.Money;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.paper.Caption;
import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Sheet.Orientation;
import cn.jixiao.document.paper.Table;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.org.OrgCode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The register of projects: one a row, with a total. */
public final class ProjectListLayout {

    private static final String TITLE = "项目绩效目标清单";
    private static final List<String> COLUMNS =
            List.of("序号", "单位编码", "单位名称", "项目名称", "年度", "状态", "批复文号", "批复日期", "项目总金额（元）");
    private static final List<Integer> WIDTHS = List.of(6, 9, 22, 30, 6, 10, 18, 11, 15);
    private static final int BEFORE_TOTAL = COLUMNS.size() - 1;

    private final Map<OrgCode, String> names;

    private ProjectListLayout(Map<OrgCode, String> names) {
        this.names = names;
    }

    /**
     * @param of whose projects these are, and of which year
     * @param names of the organisations, as far as the reader may know them
     */
    public static Paper of(String of, List<FormRecord> forms, Map<OrgCode, String> names) {
        var caption = new Caption(of, "", Measures.line(AmountMeasure.YUAN));
        var table = new ProjectListLayout(names).table(forms);
        var sheet = new Sheet(TITLE, Orientation.LANDSCAPE, TITLE, WIDTHS, List.of(caption), List.of(table));
        return new Paper(TITLE, List.of(sheet));
    }

    private Table table(List<FormRecord> forms) {
        var rows = new ArrayList<Row>();
        for (var form : forms) {
            rows.add(row(rows.size() + 1, form));
        }
        rows.add(total(forms));
        return new Table(List.of(new Row(COLUMNS.stream().map(Cell::column).toList())), rows);
    }

    private Row row(int no, FormRecord form) {
        return Row.of(
                Cell.centred(Content.of(BigDecimal.valueOf(no), "0")),
                Cell.centred(form.organisation().value()),
                Cell.text(names.getOrDefault(form.organisation(), "")),
                Cell.text(form.name()),
                Cell.centred(Content.of(BigDecimal.valueOf(form.year().value()), "0")),
                Cell.centred(
                        Sentences.in(Locale.SIMPLIFIED_CHINESE, form.stage().named())),
                Cell.text(form.approvalNumber() == null ? "" : form.approvalNumber()),
                Cell.centred(Content.of(form.approvedOn())),
                Cell.figure(Content.of(form.totalAmount(), AmountMeasure.YUAN)));
    }

    private static Row total(List<FormRecord> forms) {
        var sum = forms.stream()
                .flatMap(form -> Stream.ofNullable(form.totalAmount()))
                .reduce(Money.ZERO, Money::plus);
        return Row.of(
                Cell.column("合计（%d个项目）".formatted(forms.size())).across(BEFORE_TOTAL),
                Cell.figure(Content.of(sum, AmountMeasure.YUAN)));
    }
}
