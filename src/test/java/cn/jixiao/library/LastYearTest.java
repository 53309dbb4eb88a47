package cn.jixiao.library;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class LastYearTest {

    private static final FiscalYear NEXT = new FiscalYear(2027);
    private static final OrgCode UNIT = new OrgCode("022001");

    @Autowired
    CityAtWork city;

    @Autowired
    LastYear lastYear;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    AuditTrail trail;

    private FormRecord former;

    @BeforeEach
    void aFormIsApproved() {
        former = city.pass("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")));
    }

    @Test
    @DisplayName("the draft remembers the form it was started from, and so does its trail")
    void remembered() {
        city.as("chenjing", () -> {
            var next = begin();
            assertThat(next.predecessor()).isEqualTo(former.id());
            assertThat(next.year()).isEqualTo(NEXT);
            assertThat(trail.of(next.id().value()))
                    .singleElement()
                    .extracting(AuditEntry::action, AuditEntry::reason)
                    .containsExactly("CARRY_FORWARD", "2026 滨河公园步道修缮 (%s)".formatted(former.id()));
        });
    }

    @Test
    @DisplayName("a form goes on once a year; giving the draft up frees it")
    void once() {
        city.as("chenjing", () -> {
            var next = begin();
            assertThat(offered()).isFalse();
            var refusal = catchThrowableOfType(RuleBroken.class, this::begin);
            assertThat(refusal.messages()).containsExactly(Message.of("form.successor.exists", "滨河公园步道修缮", NEXT));
            drafts.discard(next.id(), next.version());
            assertThat(offered()).isTrue();
            assertThat(begin().predecessor()).isEqualTo(former.id());
        });
    }

    @Test
    @DisplayName("only an approved form goes on")
    void not_approved() {
        var draft = city.draft("chenjing", "022001");
        var refusal = catchThrowableOfType(
                RuleBroken.class, () -> city.as("chenjing", () -> lastYear.begin(draft.id(), NEXT, draft.frame())));
        assertThat(refusal.messages()).extracting(Message::key).containsExactly("library.not-approved");
    }

    @Test
    @DisplayName("the reviewer sees the same marks, a stranger not even that there was a form")
    void marks_for_whom() {
        var next = city.as("chenjing", this::begin);
        var content = city.as("chenjing", () -> archive.latest(next.id()).content());
        assertThat(city.as("wanghao", () -> lastYear.compare(next, content))).isPresent();
        assertThat(city.as("hexin", () -> lastYear.compare(next, content))).isEmpty();
    }

    @Test
    @DisplayName("a form written anew is held against its namesake of last year")
    void namesake() {
        city.as("chenjing", () -> {
            var anew = drafts.create(aForm().inYear(2027).build());
            assertThat(lastYear.before(anew)).map(FormerYear::numbered).contains(false);
        });
    }

    private FormRecord begin() {
        return lastYear.begin(former.id(), NEXT, former.frame());
    }

    private boolean offered() {
        return lastYear.offeredFor(UNIT, NEXT).stream()
                .anyMatch(form -> form.id().equals(former.id()));
    }
}
