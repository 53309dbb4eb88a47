package cn.jixiao.document.layout;

import cn.jixiao.common.Money;
import cn.jixiao.document.paper.Block;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Paper;
import cn.jixiao.document.paper.Paragraph;
import cn.jixiao.document.paper.Paragraph.Manner;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Sheet.Orientation;
import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The approval letter (批复) with the approved targets behind it. */
public final class ApprovalLetterLayout {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE);
    /** Several of them, as a workbook scales no single column to the page. */
    private static final List<Integer> COLUMNS = Collections.nCopies(6, 1);

    private static final LetterWording WORDING = LetterWording.load();

    private final Approved approved;
    private final Map<String, String> values;

    private ApprovalLetterLayout(Approved approved) {
        this.approved = approved;
        this.values = values(approved);
    }

    public static Paper of(Approved approved) {
        var letter = new ApprovalLetterLayout(approved);
        return new Paper(
                approved.form().name() + "绩效目标批复",
                List.of(letter.sheet(), TargetFormLayout.sheet(approved.form(), approved.frame())));
    }

    private Sheet sheet() {
        return new Sheet("批复", Orientation.PORTRAIT, filled(WORDING.title()), COLUMNS, List.of(), paragraphs());
    }

    private List<Block> paragraphs() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(approved.number(), Manner.CENTRED));
        blocks.add(new Paragraph("", Manner.PLAIN));
        blocks.add(new Paragraph(filled(WORDING.addressee()), Manner.PLAIN));
        WORDING.body().forEach(text -> blocks.add(new Paragraph(filled(text), Manner.INDENTED)));
        blocks.add(new Paragraph("", Manner.PLAIN));
        blocks.add(new Paragraph(filled(WORDING.enclosure()), Manner.INDENTED));
        blocks.add(new Paragraph("", Manner.PLAIN));
        blocks.add(new Paragraph(approved.finance(), Manner.RIGHT));
        blocks.add(new Paragraph(DATE.format(approved.date()), Manner.RIGHT));
        return blocks;
    }

    private String filled(String wording) {
        return LetterWording.filled(wording, values);
    }

    private static Map<String, String> values(Approved approved) {
        var form = approved.form();
        return Map.of(
                "finance", approved.finance(),
                "department", approved.department(),
                "organisation", approved.organisation(),
                "code", form.organisation() == null ? "" : form.organisation().value(),
                "name", form.name(),
                "year", form.year().toString(),
                "frame", approved.frame().title(),
                "amount", amount(approved));
    }

    private static String amount(Approved approved) {
        var measure = approved.frame().amountsIn();
        var total = approved.form().amount(Field.TOTAL_AMOUNT).orElseGet(() -> tasks(approved.form()));
        return Content.of(total, measure).printed() + Measures.named(measure);
    }

    /** A department's form has no total but that of its tasks. */
    private static Money tasks(TargetForm form) {
        return form.mainTasks().stream()
                .flatMap(task -> Stream.ofNullable(task.total()))
                .reduce(Money.ZERO, Money::plus);
    }
}
