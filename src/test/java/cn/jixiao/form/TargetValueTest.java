package cn.jixiao.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Placeholder;
import cn.jixiao.form.TargetValue.Qualitative;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import cn.jixiao.form.TargetValue.Unreadable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetValueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            =88%                  | = | 88      | %
            88%                   | = | 88      | %
            88百分比              | = | 88      | %
            ＝８８％              | = | 88      | %
            ≥88百分率             | ≥ | 88      | %
            百分之八十八          | = | 88      | %
            >= 88 %               | ≥ | 88      | %
            ＞=88％               | ≥ | 88      | %
            ≧88%                  | ≥ | 88      | %
            $\\geq 88\\%$         | ≥ | 88      | %
            $\\leqslant 2.5\\%$   | ≤ | 2.5     | %
            $\\ge$ 7 项           | ≥ | 7       | 项
            <b>≥88%</b>           | ≥ | 88      | %
            &ge;88%<br/>          | ≥ | 88      | %
            &lt;0.731             | < | 0.731   | ''
            <0.731                | < | 0.731   | ''
            >17项                 | > | 17      | 项
            ≤0.05‰                | ≤ | 0.05    | ‰
            不低于88%             | ≥ | 88      | %
            不少于6场             | ≥ | 6       | 场
            大于等于6场           | ≥ | 6       | 场
            至少6场次             | ≥ | 6       | 场次
            不超过9天             | ≤ | 9       | 天
            不高于3.3%            | ≤ | 3.3     | %
            控制在3.3%以内        | ≤ | 3.3     | %
            15个工作日内          | ≤ | 15      | 个工作日
            88%以上               | ≥ | 88      | %
            88分及以上            | ≥ | 88      | 分
            2艘（含）以上         | ≥ | 2       | 艘
            15+                   | ≥ | 15      | ''
            ≥三级                 | ≥ | 3       | 级
            低于40分贝            | < | 40      | 分贝
            合格率达到97%         | ≥ | 97      | %
            覆盖率达≥97%。        | ≥ | 97      | %
            受理数量压缩至60项以内 | ≤ | 60      | 项
            能耗降至2%            | ≤ | 2       | %
            投诉下降4%            | = | 4       | %
            能耗降低≥3%           | ≥ | 3       | %
            每季度≥2次            | ≥ | 2       | 次
            ≥各3次/年             | ≥ | 3       | 次/年
            ≤人均450元            | ≤ | 450     | 元
            约120人次             | = | 120     | 人次
            45亿                  | = | 45      | 亿
            7.25万                | = | 7.25    | 万
            ≥12万平方米           | ≥ | 12      | 万平方米
            1,250,000元           | = | 1250000 | 元
            2名驻场工程师         | = | 2       | 名
            修建3座泵站           | = | 3       | 座
            走访农户≥40户         | ≥ | 40      | 户
            安全事故零起          | = | 0       | 起
            每年两次              | = | 2       | 次
            全市9个区县≥75%       | ≥ | 75      | %
            提高2个百分点         | = | 2       | 个百分点
            24个月                | = | 24      | 个月
            -2%                   | = | -2      | %
            """)
    @DisplayName("a number with its comparison and measure is quantitative")
    void quantitative(String text, String sign, BigDecimal number, String measure) {
        assertThat(TargetValue.parse(text)).isInstanceOfSatisfying(Quantitative.class, target -> {
            assertThat(target.operator().sign()).isEqualTo(sign);
            assertThat(target.quantity()).isEqualTo(new Quantity(number, measure));
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ≥70个&&≤90个      | 70  | 90  | 个
            ≥61≤66            | 61  | 66  | ''
            ≥2年且≤4年        | 2   | 4   | 年
            70-90个           | 70  | 90  | 个
            70个-90个         | 70  | 90  | 个
            70～90            | 70  | 90  | ''
            70%—90%           | 70  | 90  | %
            70个至90个        | 70  | 90  | 个
            大于70小于90      | 70  | 90  | ''
            70≤x≤90           | 70  | 90  | ''
            ≤90%，≥70%        | 70  | 90  | %
            85%±5%            | 80  | 90  | %
            ±5%               | -5  | 5   | %
            """)
    @DisplayName("two bounds are a range, whatever joins them")
    void range(String text, BigDecimal lower, BigDecimal upper, String measure) {
        assertThat(TargetValue.parse(text))
                .isEqualTo(new Range(text, new Quantity(lower, measure), new Quantity(upper, measure)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            11月底之前           | 2026-11-30
            11月底前             | 2026-11-30
            十一月底前           | 2026-11-30
            2月底前              | 2026-02-28
            2027年2月14日        | 2027-02-14
            ≤2027年2月14日       | 2027-02-14
            2027-02-14           | 2027-02-14
            2027.2.14            | 2027-02-14
            2027/2/14前          | 2027-02-14
            2027.10              | 2027-10-31
            =10月                | 2026-10-31
            10月份               | 2026-10-31
            10月15日前           | 2026-10-15
            截至10月15日         | 2026-10-15
            不晚于10月15日       | 2026-10-15
            10月底前完成验收     | 2026-10-31
            工程于10月底前完工   | 2026-10-31
            5月中旬              | 2026-05-20
            5月上旬前            | 2026-05-10
            年底前               | 2026-12-31
            2027年底             | 2027-12-31
            2027年               | 2027-12-31
            当年年底             | 2026-12-31
            上半年               | 2026-06-30
            三季度末             | 2026-09-30
            第2季度              | 2026-06-30
            1-10月               | 2026-10-31
            2027年3月至10月      | 2027-10-31
            2027年1月1日-2027年10月31日 | 2027-10-31
            每季度末             | 2026-12-31
            每月10日前           | 2026-12-10
            """)
    @DisplayName("a date is a deadline, in the form's year where it names none")
    void deadline(String text, LocalDate due) {
        assertThat(TargetValue.parse(text))
                .isInstanceOfSatisfying(
                        Deadline.class,
                        target -> assertThat(target.dueIn(new FiscalYear(2026))).isEqualTo(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每季度末", "每月底", "每月10日前", "每半年末"})
    @DisplayName("a deadline of every month or quarter recurs")
    void recurring_deadline(String text) {
        assertThat(TargetValue.parse(text))
                .isInstanceOfSatisfying(
                        Deadline.class, target -> assertThat(target.recurs()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "健全",
                "明显改善",
                "一级资质",
                "三级标准",
                "一致",
                "十分满意",
                "达到进度要求",
                "按季及时拨付",
                "全县14乡镇全覆盖",
                "第一次",
                "前三名",
                "降低噪声",
                "为游客提供安全的游览环境。",
                "是否到位"
            })
    @DisplayName("words are qualitative, even with a numeral in them")
    void qualitative(String text) {
        assertThat(TargetValue.parse(text)).isEqualTo(new Qualitative(text));
    }

    @ParameterizedTest
    @CsvSource({"n,''", "N,''", "n座,座", "n%,%", "≥n项,项", "XX,''", "若干,''", "***,''", "/,''", "——,''", "待定,''"})
    @DisplayName("a letter or a dash in place of a value is a placeholder")
    void placeholder(String text, String measure) {
        assertThat(TargetValue.parse(text)).isEqualTo(new Placeholder(text, measure));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "≥", "≥%", "10月低前", "≥5公里、≥300个", "12/15", "2月30日", "。，"})
    @DisplayName("nothing, garbled text and several targets in one are unreadable")
    void unreadable(String text) {
        assertThat(TargetValue.parse(text)).isEqualTo(new Unreadable(text));
    }

    @ParameterizedTest
    @CsvSource({"下降4%,true", "投诉量降低≥4%,true", "下降率4%,false", "≤4%,false", "降至4%,false"})
    @DisplayName("a number right behind 下降 is the size of a decrease")
    void decrease(String text, boolean decrease) {
        assertThat(TargetValue.parse(text))
                .isInstanceOfSatisfying(
                        Quantitative.class,
                        target -> assertThat(target.decrease()).isEqualTo(decrease));
    }
}
