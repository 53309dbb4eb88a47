package cn.jixiao.library;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetWords;
import cn.jixiao.library.Kind.Entry;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class OwnIndicatorsTest {

    private static final Set<String> MEASURED = Set.of("数量", "质量", "时效", "成本", "经济效益", "满意度");

    private final OwnIndicators own = new OwnIndicators();
    private final HeadingGroups groups = new HeadingGroups();
    private final Frames frames = new Frames();

    @Test
    @DisplayName("there are at least 150 of them, and no name stands twice")
    void many() {
        assertThat(entries().map(Entry::name)).hasSizeGreaterThan(150).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("every target is one that can be read, and outputs, costs and satisfaction are measured")
    void readable() {
        assertThat(entries()).allSatisfy(entry -> {
            var target = TargetValue.parse(entry.target());
            assertThat(TargetWords.isDoubtful(target)).as(entry.toString()).isFalse();
            assertThat(target.measurable() || !MEASURED.contains(entry.group()))
                    .as(entry.toString())
                    .isTrue();
        });
    }

    @Test
    @DisplayName("each stands under a group of headings, and each heading exists in its frame")
    void placed() {
        var names = groups.all().stream().map(HeadingGroup::name).toList();
        assertThat(entries())
                .extracting(Entry::group)
                .allSatisfy(group -> assertThat(names).contains(group));
        assertThat(groups.all().stream().flatMap(group -> group.headings().stream()))
                .allSatisfy(heading -> assertThat(
                                frames.get(heading.frame()).contains(heading.dimension(), heading.aspect()))
                        .as(heading.toString())
                        .isTrue());
    }

    private Stream<Entry> entries() {
        return own.kinds().stream().flatMap(kind -> kind.indicators().stream());
    }
}
