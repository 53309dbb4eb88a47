package cn.jixiao.document.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.OfficialDocument;
import cn.jixiao.document.batch.BatchProgress.State;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchJobTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");

    @TempDir
    Path folder;

    @Test
    @DisplayName("each form is a file of its own name, and the list tells them all")
    void files() {
        var job = job(this::printed, "步道修缮", "步道修缮", "a/b:c?");
        job.run();
        assertThat(files(job).keySet())
                .containsExactly("022001-步道修缮.xlsx", "022001-步道修缮(2).xlsx", "022001-a_b_c_.xlsx", "清单.csv");
        assertThat(list(job)).hasSize(4);
    }

    @Test
    @DisplayName("a name can neither leave its folder nor grow beyond what file systems take")
    void names_are_tame() {
        var job = job(this::printed, "../../etc/passwd", "长".repeat(300), "尾点...", "反\u202E向");
        job.run();
        assertThat(files(job).keySet()).allMatch(name -> name.length() <= 85 && !name.contains("/"));
        assertThat(files(job).keySet()).contains("022001-尾点.xlsx", "022001-反_向.xlsx");
    }

    @Test
    @DisplayName("an error of the machine ends the job and leaves no file")
    void error() {
        var job = job(
                form -> {
                    throw new StackOverflowError();
                },
                "步道修缮");
        assertThatThrownBy(job::run).isInstanceOf(StackOverflowError.class);
        assertThat(job.progress().state()).isEqualTo(State.BROKEN);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("a form that cannot be printed stands in the list with the reason, and the others are exported")
    void failures() {
        var job = job(
                form -> {
                    if (form.name().equals("坏")) {
                        throw new RuleBroken("document.batch.not-evaluated");
                    }
                    if (form.name().equals("怪")) {
                        throw new IllegalStateException("something internal");
                    }
                    return printed(form);
                },
                "好",
                "坏",
                "怪");
        job.run();
        assertThat(job.progress().state()).isEqualTo(State.READY);
        assertThat(job.progress().failed()).isEqualTo(2);
        assertThat(files(job)).containsOnlyKeys("022001-好.xlsx", "清单.csv");
        assertThat(String.join("\n", list(job))).contains("尚未开始绩效自评", "未能生成文件").doesNotContain("internal");
    }

    @Test
    @DisplayName("a name that looks like a formula computes nothing in the list")
    void no_formula() {
        var job = job(this::printed, "=HYPERLINK(\"x\")");
        job.run();
        assertThat(list(job).get(1)).contains("\"'=HYPERLINK(\"\"x\"\")\"");
    }

    @Test
    @DisplayName("progress names the form it works at and ends with the time the archive can be fetched")
    void progress() {
        var seen = new ArrayList<BatchProgress>();
        var jobs = new ArrayList<BatchJob>();
        jobs.add(job(
                form -> {
                    seen.add(jobs.getFirst().progress());
                    return printed(form);
                },
                "甲",
                "乙"));
        jobs.getFirst().run();
        assertThat(seen).extracting(BatchProgress::current).containsExactly("甲", "乙");
        assertThat(seen).extracting(BatchProgress::done).containsExactly(0, 1);
        var last = jobs.getFirst().progress();
        assertThat(last.done()).isEqualTo(2);
        assertThat(last.until()).isEqualTo(NOW.plus(Duration.ofHours(1)));
    }

    @Test
    @DisplayName("a cancelled export ends within the form it is at and leaves no file")
    void cancelled() {
        var printed = new ArrayList<String>();
        var jobs = new ArrayList<BatchJob>();
        jobs.add(job(
                form -> {
                    printed.add(form.name());
                    jobs.getFirst().cancel();
                    return printed(form);
                },
                "甲",
                "乙",
                "丙"));
        jobs.getFirst().run();
        assertThat(printed).containsExactly("甲");
        assertThat(jobs.getFirst().progress().state()).isEqualTo(State.CANCELLED);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    @DisplayName("an export whose file cannot be written is broken and says so")
    void broken() {
        var job = new BatchJob(
                forms("甲"),
                "xlsx",
                this::printed,
                folder.resolve("none").resolve("x.zip"),
                Locale.SIMPLIFIED_CHINESE,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Duration.ofHours(1));
        job.run();
        assertThat(job.progress().state()).isEqualTo(State.BROKEN);
    }

    private BatchJob job(Function<FormRecord, OfficialDocument> print, String... names) {
        return new BatchJob(
                forms(names),
                "xlsx",
                print,
                folder.resolve("x.zip"),
                Locale.SIMPLIFIED_CHINESE,
                Clock.fixed(NOW, ZoneOffset.UTC),
                Duration.ofHours(1));
    }

    private OfficialDocument printed(FormRecord form) {
        return new OfficialDocument("x.xlsx", "text/plain", form.name().getBytes(StandardCharsets.UTF_8));
    }

    private static List<FormRecord> forms(String... names) {
        return Stream.of(names).map(BatchJobTest::form).toList();
    }

    private static FormRecord form(String name) {
        return new FormRecord(
                new FormId(1),
                new OrgCode("022001"),
                new FiscalYear(2026),
                new FrameId("zhengzhou-2020"),
                name,
                Stage.DRAFT,
                1,
                1,
                null,
                null,
                null,
                null,
                null,
                1,
                "陈静",
                List.of(1L),
                NOW,
                "陈静");
    }

    private static List<String> list(BatchJob job) {
        var text = new String(files(job).get("清单.csv"), StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").lines().toList();
    }

    private static Map<String, byte[]> files(BatchJob job) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(job.file()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }
}
