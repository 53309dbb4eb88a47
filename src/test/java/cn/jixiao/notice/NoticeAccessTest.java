package cn.jixiao.notice;

import static org.awaitility.Awaitility.await;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with notices: only the person who was told something reads it. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticeAccessTest {

    private static final List<String> PEOPLE = List.of(
            "chenjing", "wanghao", "xuting", "zhoumin", "shenji", "sysadmin", "secadmin", "auditadmin", "nobody");

    /** y: may, .: may not; the notice is one that {@code xuting} was told. */
    private static final String MATRIX = """
            read a notice            | . . y . . . . . .
            mark it as read          | . . y . . . . . .
            find the work it is of   | . . y y y . . . .
            count one's own          | y y y y y y y y .
            mark one's own as read   | y y y y y y y y .
            """;

    @Autowired
    AccessMatrix matrix;

    @Autowired
    CityAtWork city;

    @Autowired
    Noticeboard board;

    private Notice notice;

    @BeforeAll
    void tell() {
        var form = city.submitted("zhaolei", "023001");
        notice = await().until(
                        () -> city.as("xuting", () -> board.page(null, 500)).stream()
                                .filter(told -> told.formId() == form.id().value())
                                .findFirst(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> notices() {
        Map<String, Callable<Object>> actions = Map.of(
                "read a notice",
                        () -> board.page(null, 500).stream()
                                .filter(told -> told.id() == notice.id())
                                .findFirst()
                                .orElseThrow(),
                "mark it as read", () -> board.read(notice.id()),
                "find the work it is of", () -> board.workOf(notice).orElseThrow(),
                "count one's own", board::countUnread,
                "mark one's own as read",
                        () -> {
                            board.readAll();
                            return true;
                        });
        return matrix.matrix(PEOPLE, MATRIX, actions);
    }
}
