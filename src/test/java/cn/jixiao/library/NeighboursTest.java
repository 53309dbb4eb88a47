package cn.jixiao.library;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.check.Lookalike;
import cn.jixiao.check.Lookalike.Shared;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Place;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class NeighboursTest {

    private static final String FIRST = "辖区供热二级管网运行超过二十年跑冒滴漏频繁热损失居高不下";
    private static final String SECOND = "更换保温管道并加装平衡阀后住户室温达标率可以明显提高";

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    Neighbours neighbours;

    private FormRecord mine;
    private FormRecord theirs;

    @BeforeEach
    void twoUnitsSayTheSame() {
        mine = submitted("chenjing", heating("022001").named("东片供热管网改造"));
        theirs = submitted("hexin", heating("022002").named("西片供热管网改造"));
    }

    @Test
    @DisplayName("the department sees what both forms say, and where")
    void shared() {
        assertThat(seenBy("wanghao")).singleElement().satisfies(lookalike -> {
            assertThat(lookalike.project()).isEqualTo("西片供热管网改造");
            assertThat(lookalike.organisation()).isEqualTo("云川市建筑质量监督站");
            assertThat(lookalike.shared())
                    .contains(
                            new Shared(Place.of(Field.OVERVIEW), FIRST),
                            new Shared(Place.of(Field.NECESSITY), SECOND),
                            new Shared(new Place.OfIndicator(1), "更换管道长度"));
        });
    }

    @Test
    @DisplayName("the unit itself learns nothing of the other's form")
    void scope() {
        assertThat(seenBy("chenjing")).isEmpty();
    }

    @Test
    @DisplayName("another year is another matter")
    void other_year() {
        var earlier = submitted("chenjing", heating("022001").inYear(2025).named("东片供热管网改造一期"));
        assertThat(city.as("wanghao", () -> lookalikes(earlier))).isEmpty();
    }

    @Test
    @DisplayName("a form corrected into words of its own is no neighbour any more")
    void corrected() {
        var returned = city.sendBack("wanghao", theirs, "请写清楚");
        city.answerAll("hexin", returned);
        var rewritten = aForm().forOrg("022002").named("西片供热管网改造").build();
        city.as("hexin", () -> drafts.save(returned.id(), returned.version(), rewritten));
        city.submit("hexin", city.as("hexin", () -> archive.get(theirs.id())));
        assertThat(seenBy("wanghao")).noneMatch(lookalike -> theirs.id().equals(lookalike.form()));
    }

    private List<Lookalike> seenBy(String reader) {
        return city.as(reader, () -> lookalikes(mine)).stream()
                .filter(lookalike -> theirs.id().equals(lookalike.form()))
                .toList();
    }

    private List<Lookalike> lookalikes(FormRecord form) {
        return neighbours.around(form, archive.latest(form.id()).content()).lookalikes();
    }

    private FormRecord submitted(String author, FormFixture form) {
        return city.submit(author, city.as(author, () -> drafts.create(form.build())));
    }

    private static FormFixture heating(String organisation) {
        return aForm().forOrg(organisation)
                .with(Field.OVERVIEW, FIRST + "。")
                .with(Field.NECESSITY, SECOND + "。")
                .withoutIndicators()
                .with(indicator("更换管道长度").target("≥6公里"))
                .with(indicator("管道焊口合格率").under("产出目标", "质量").target("=100%"))
                .with(indicator("供暖前完工时间").under("产出目标", "时效").target("10月底前"))
                .with(indicator("用热居民满意度").under("效果目标", "满意度").target("≥91%"));
    }
}
