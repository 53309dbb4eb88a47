package cn.jixiao.library;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FrameId;
import cn.jixiao.library.Suggestion.Source;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class IndicatorLibraryTest {

    private static final FrameId ZHENGZHOU = new FrameId("zhengzhou-2020");
    private static final Heading COUNTS = new Heading(ZHENGZHOU, "产出目标", "数量");

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts drafts;

    @Autowired
    IndicatorLibrary library;

    @BeforeEach
    void twoUnitsHaveApprovedForms() {
        approved("chenjing", sewers("022001").with(indicator("疏通窨井数量").target("≥860座")));
        approved("hexin", sewers("022002").with(indicator("抽检管段数量").target("≥45段")));
    }

    @Test
    @DisplayName("a unit is offered what its own approved forms have, with where it comes from")
    void own_forms() {
        var found = city.as("chenjing", () -> library.suggest(sewers("022001").build(), COUNTS, 30));
        assertThat(found).anySatisfy(suggestion -> {
            assertThat(suggestion.name()).isEqualTo("疏通窨井数量");
            assertThat(suggestion.target()).isEqualTo("≥860座");
            assertThat(suggestion.source()).isInstanceOfSatisfying(Source.Approved.class, source -> {
                assertThat(source.organisation()).isEqualTo("云川市城乡建设局机关");
                assertThat(source.project()).isEqualTo("雨水管网清淤");
            });
        });
    }

    @Test
    @DisplayName("a unit is never offered another unit's indicators; its department sees both")
    void scope() {
        assertThat(names("chenjing")).contains("疏通窨井数量").doesNotContain("抽检管段数量");
        assertThat(names("hexin")).contains("抽检管段数量").doesNotContain("疏通窨井数量");
        assertThat(names("wanghao")).contains("疏通窨井数量", "抽检管段数量");
        assertThat(names("zhaolei")).doesNotContain("疏通窨井数量", "抽检管段数量");
    }

    @Test
    @DisplayName("the library's own come by the kind of project")
    void kinds() {
        var system =
                aForm().named("政务数据共享平台升级").with(Field.USE_OF_FUNDS, "信息化工程").build();
        var found = city.as("zhaolei", () -> library.suggest(system, COUNTS, 3));
        assertThat(found)
                .extracting(suggestion -> suggestion.source().words().arguments())
                .containsOnly(List.of("信息化工程"));
    }

    @Test
    @DisplayName("what the form has already is not offered again")
    void present() {
        var form = sewers("022001").with(indicator("清淤管网长度").target("≥9公里")).build();
        assertThat(city.as("chenjing", () -> library.suggest(form, COUNTS, 50)))
                .extracting(Suggestion::name)
                .doesNotContain("清淤管网长度")
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("an approved form of another frame serves under the heading of the same meaning")
    void other_frame() {
        var counts = new Heading(new FrameId("guizhou-2022"), "产出", "数量");
        var form = FormFixture.aGuizhouForm().forOrg("022001").named("雨水管网清淤").build();
        assertThat(city.as("chenjing", () -> library.suggest(form, counts, 30)))
                .extracting(Suggestion::name)
                .contains("疏通窨井数量");
    }

    private List<String> names(String reader) {
        return city.as(reader, () -> library.suggest(sewers("022001").build(), COUNTS, 50)).stream()
                .map(Suggestion::name)
                .toList();
    }

    private static FormFixture sewers(String organisation) {
        return aForm().forOrg(organisation)
                .named("雨水管网清淤")
                .with(Field.OVERVIEW, "老城区雨水管网淤积，汛期易涝，拟分段清淤。")
                .withoutIndicators()
                .with(indicator("满意").under("效果目标", "满意度").target("≥90%"));
    }

    private void approved(String author, FormFixture form) {
        var draft = city.as(author, () -> drafts.create(form.build()));
        city.pass("zhoumin", city.pass("wanghao", city.submit(author, draft)));
    }
}
