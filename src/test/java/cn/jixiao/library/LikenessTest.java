package cn.jixiao.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

class LikenessTest {

    private static final Ranking RANKING = Rulesets.read("ranking.yaml", new TypeReference<>() {});

    private static final Map<Project, String> TOPICS = new LinkedHashMap<>();

    static {
        about("排水", "云川市雨水管网清淤", "老城区雨水管网淤积，汛期易积水，拟分段清淤并检测管道。");
        about("排水", "云川市污水管道疏通维护", "部分路段污水管道堵塞，需要疏通、检测并清理窨井。");
        about("排水", "云川市老城积水点整治", "汛期老城区有十余处积水点，拟改造管网、增设雨水口。");
        about("照明", "云川市背街小巷路灯补建", "部分小巷没有路灯，居民夜间出行不便，拟补建路灯。");
        about("照明", "云川市城区照明节能改造", "更换城区主干道灯具，降低照明能耗，保证亮灯率。");
        about("照明", "云川市公园夜间照明更新", "公园灯具老化，夜间照明不足，拟更新灯杆和线路。");
        about("资助", "云川市困难学生资助", "按标准向家庭经济困难学生发放助学金，做到应助尽助。");
        about("资助", "云川市农村低保补助发放", "按月向困难家庭发放低保补助，动态核定补助对象。");
        about("资助", "云川市高龄老人津贴", "按年龄标准向高龄老人发放津贴，逐人核定发放对象。");
        about("培训", "云川市乡村医生培训", "分批组织乡村医生脱产培训，聘请师资授课并考核。");
        about("培训", "云川市中小学教师暑期研修", "暑期组织教师集中培训，开设课程并对学员考核。");
        about("培训", "云川市执法人员业务培训班", "举办培训班，聘请师资讲授法规，学员考核合格结业。");
    }

    @Test
    @DisplayName("the project most like another is of its topic, though all bear the city's name")
    void nearest() {
        var hits = TOPICS.keySet().stream()
                .filter(project -> topicOf(project).equals(topicOf(nearestTo(project))))
                .count();
        assertThat(hits).isGreaterThanOrEqualTo(11);
    }

    @Test
    @DisplayName("a project is entirely like itself and not at all like one without a common word")
    void bounds() {
        var one = new Project("雨水管网清淤", "", "");
        var other = new Project("教师研修", "", "");
        var likeness = new Likeness(one, List.of(one, other), RANKING);
        assertThat(likeness.of(one)).isCloseTo(1, offset(1e-9));
        assertThat(likeness.of(other)).isZero();
    }

    @Test
    @DisplayName("a form with nothing in it is like none")
    void nothing() {
        var one = new Project("雨水管网清淤", "", "");
        assertThat(new Likeness(new Project("", "", ""), List.of(one), RANKING).of(one))
                .isZero();
    }

    private static String topicOf(Project project) {
        return Objects.requireNonNull(TOPICS.get(project));
    }

    private static Project nearestTo(Project project) {
        var others =
                TOPICS.keySet().stream().filter(each -> !each.equals(project)).toList();
        var likeness = new Likeness(project, others, RANKING);
        return others.stream().max(Comparator.comparingDouble(likeness::of)).orElseThrow();
    }

    private static void about(String topic, String name, String overview) {
        TOPICS.put(new Project(name, "业务类", overview), topic);
    }
}
