package cn.jixiao.approval;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.FormRecord;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Who fills in a department's review of a large form, and who reads what it came to. */
@IntegrationTest
class TargetReviewingAccessTest {

    private static final List<String> PEOPLE = List.of(
            "chenjing",
            "fangming",
            "hexin",
            "wanghao",
            "linshu",
            "hanxue",
            "zhoumin",
            "yangfan",
            "shenji",
            "sysadmin",
            "nobody");

    private static final String MATRIX = """
            see the sheet to fill in | . . . y . . . . . . .
            fill it in               | . . . y . . . . . . .
            see the page's sheet     | . . . y . . . . . . .
            read what it came to     | y y . y . y y . y . .
            """;

    @Autowired
    AccessMatrix matrix;

    @Autowired
    TargetReviewing reviewing;

    @Autowired
    ReviewPages pages;

    @Autowired
    CityAtWork city;

    @TestFactory
    @DisplayName("who may do what")
    Stream<DynamicTest> who_may_do_what() {
        var form = large();
        var item = city.as("chenjing", () -> city.openItem(form));
        var decided = city.pass("wanghao", city.score("wanghao", large(), "1"));
        return matrix.matrix(
                PEOPLE,
                MATRIX,
                Map.<String, Callable<Object>>of(
                        "see the sheet to fill in", () -> reviewing.toFill(item).orElseThrow(),
                        "fill it in", () -> reviewing.save(item.id(), Map.of("CLEAR", new BigDecimal("9.5")), ""),
                        "see the page's sheet",
                                () -> Stream.ofNullable(pages.of(form.id()).toFill())
                                        .findFirst()
                                        .orElseThrow(),
                        "read what it came to",
                                () -> reviewing.decidedOn(decided.id()).getFirst()));
    }

    private FormRecord large() {
        return city.submit("chenjing", city.largeDraft("chenjing", "022001"));
    }
}
