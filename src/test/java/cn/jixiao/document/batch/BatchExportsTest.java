package cn.jixiao.document.batch;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.Format;
import cn.jixiao.document.batch.BatchOrder.Subject;
import cn.jixiao.document.batch.BatchProgress.State;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class BatchExportsTest {

    @Autowired
    CityAtWork city;

    @Autowired
    BatchExports exports;

    @Autowired
    Drafts drafts;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Test
    @DisplayName("a department gets the forms of its units and no other's, each told in the form's trail")
    void within_scope() {
        var mine = draft("hexin", "022002", "批量甲");
        var foreign = draft("zhaolei", "023001", "批量甲");
        export("wanghao", "批量甲", Subject.TARGET_FORM);
        assertThat(files("wanghao")).containsExactly("022002-批量甲.xlsx", "清单.csv");
        assertThat(lastEntry(mine).action()).isEqualTo("EXPORT");
        assertThat(lastEntry(mine).actorName()).isEqualTo("王浩");
        assertThat(lastEntry(mine).reason()).isEqualTo("绩效目标表（XLSX）");
        assertThat(lastEntry(foreign).action()).isEqualTo("CREATE");
        city.as(
                "shenji",
                () -> assertThat(verification.verify(mine.id().value()).intact())
                        .isTrue());
    }

    @Test
    @DisplayName("a form without the document asked for stands in the list, and its trail tells of no export")
    void without_document() {
        var form = draft("hexin", "022002", "批量乙");
        export("wanghao", "批量乙", Subject.LETTER);
        assertThat(files("wanghao")).containsExactly("清单.csv");
        assertThat(progress("wanghao").failed()).isEqualTo(1);
        assertThat(lastEntry(form).action()).isEqualTo("CREATE");
    }

    @Test
    @DisplayName("an archive is its requester's alone")
    void own_archive() {
        draft("hexin", "022002", "批量丙");
        export("wanghao", "批量丙", Subject.TARGET_FORM);
        city.as("shenji", () -> assertThat(exports.progress()).isEmpty());
        assertThat(city.as("xuting", () -> refusal(() -> exports.open()))).isEqualTo("document.batch.gone");
    }

    @Test
    @DisplayName("the next export takes the place of the last, whose archive is gone")
    void one_archive() {
        draft("hexin", "022002", "批量丁");
        draft("hexin", "022002", "批量戊");
        export("wanghao", "批量丁", Subject.TARGET_FORM);
        export("wanghao", "批量戊", Subject.TARGET_FORM);
        assertThat(files("wanghao")).containsExactly("022002-批量戊.xlsx", "清单.csv");
    }

    @Test
    @DisplayName("who only writes forms exports none in a batch, and nothing found is told")
    void refusals() {
        var order = order("没有这样的名称", Subject.TARGET_FORM);
        assertThat(city.as("hexin", () -> refusal(() -> exports.start(order, Locale.SIMPLIFIED_CHINESE))))
                .isEqualTo("account.not-allowed");
        assertThat(city.as("sysadmin", () -> refusal(() -> exports.start(order, Locale.SIMPLIFIED_CHINESE))))
                .isEqualTo("account.not-allowed");
        assertThat(city.as("wanghao", () -> refusal(() -> exports.start(order, Locale.SIMPLIFIED_CHINESE))))
                .isEqualTo("document.batch.nothing");
    }

    @Test
    @DisplayName("a second export waits for the first; cancelled, the first leaves nothing to fetch")
    void cancelled() {
        for (int i = 0; i < 150; i++) {
            draft("hexin", "022002", "批量己" + i);
        }
        var order = new BatchOrder(new FormQuery("", null, null, "批量己"), Subject.TARGET_FORM, Format.PDF);
        city.as(
                "mengchao",
                () -> assertThatExceptionOfType(RuleBroken.class)
                        .isThrownBy(() -> exports.start(order, Locale.SIMPLIFIED_CHINESE)));
        city.as("liguang", () -> {
            exports.start(order, Locale.SIMPLIFIED_CHINESE);
            assertThat(refusal(() -> exports.start(order, Locale.SIMPLIFIED_CHINESE)))
                    .isEqualTo("document.batch.running");
            exports.cancel();
        });
        finished("liguang");
        assertThat(progress("liguang").state()).isEqualTo(State.CANCELLED);
        assertThat(progress("liguang").done()).isLessThan(150);
        assertThat(city.as("liguang", () -> refusal(() -> exports.open()))).isEqualTo("document.batch.gone");
    }

    private FormRecord draft(String author, String organisation, String name) {
        return city.as(
                author,
                () -> drafts.create(aForm().forOrg(organisation).named(name).build()));
    }

    private void export(String person, String name, Subject subject) {
        city.as(person, () -> exports.start(order(name, subject), Locale.SIMPLIFIED_CHINESE));
        finished(person);
    }

    private void finished(String person) {
        await().until(() -> !progress(person).isRunning());
    }

    private static BatchOrder order(String name, Subject subject) {
        return new BatchOrder(new FormQuery("", null, null, name), subject, Format.XLSX);
    }

    private BatchProgress progress(String person) {
        return city.as(person, () -> exports.progress().orElseThrow());
    }

    private AuditEntry lastEntry(FormRecord form) {
        return city.as("shenji", () -> trail.of(form.id().value()).getLast());
    }

    private static String refusal(Runnable work) {
        try {
            work.run();
            return "";
        } catch (RuleBroken refused) {
            return refused.key();
        }
    }

    private List<String> files(String person) {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(city.as(person, exports::open))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
