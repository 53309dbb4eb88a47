package cn.jixiao.form;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The measures (计量单位) people count in, and where one ends in a running text. */
final class Measures {

    private static final List<String> WORDS = words("""
            %  ‰  百分点 个百分点 倍 分 级 档 度 成
            个 名 位 人 人次 人天 人年 人份 户 户次 家 家次 所 间 村 镇 乡 县 区 市 社区 岗 班 班次 组 队 站 点 床
            次 次数 场 场次 期 批 批次 轮 届 起 例 宗 单 笔 件 件次 项 项次 条 款 类 种 处 座 栋 幢 层 段 标段
            套 台 台套 台次 辆 辆次 车次 架 架次 艘 部 本 册 份 张 篇 幅 枚 块 片 根 支 只 头 株 棵 字 页 集 首 版 门 盏 面 把
            课时 学时 亩 公顷 平方米 平方公里 平米 ㎡ m2 m² 立方米 立方 m3 m³ 米 公里 千米 km 厘米 毫米 延米
            吨 公斤 千克 斤 克 升 毫升 元 美元 欧元 天 日 工作日 个工作日 小时 个小时 分钟 秒 周 个月 季度 个季度 年
            千瓦 千瓦时 兆 ℃ 分贝 dB Mbps GB TB
            """);
    private static final String MAGNITUDES = "百千万亿";
    private static final Pattern PER = Pattern.compile("[/每]\\p{IsHan}{1,4}");
    private static final Pattern UNKNOWN = Pattern.compile("[\\p{IsHan}A-Za-z²³/]{1,6}");

    private Measures() {}

    /** A text cut behind its measure; {@code known} is false where the measure is only guessed from its length. */
    record Cut(String measure, String rest, boolean known) {}

    static Cut cut(String text) {
        int magnitude = 0;
        while (magnitude < text.length() && MAGNITUDES.indexOf(text.charAt(magnitude)) >= 0) {
            magnitude++;
        }
        var plain = longest(text, 0);
        int end = plain > 0 ? plain : longest(text, magnitude);
        if (end == 0 && magnitude == 0) {
            return UNKNOWN.matcher(text).matches() ? new Cut(text, "", false) : new Cut("", text, text.isEmpty());
        }
        int cut = behindPer(text, Math.max(end, magnitude));
        return new Cut(text.substring(0, cut), text.substring(cut), true);
    }

    static BigDecimal magnitude(String measure) {
        var factor = BigDecimal.ONE;
        for (int i = 0; i < magnitudeLength(measure); i++) {
            factor = factor.scaleByPowerOfTen(
                    switch (measure.charAt(i)) {
                        case '百' -> 2;
                        case '千' -> 3;
                        case '万' -> 4;
                        default -> 8;
                    });
        }
        return factor;
    }

    static String withoutMagnitude(String measure) {
        return measure.substring(magnitudeLength(measure));
    }

    private static int magnitudeLength(String measure) {
        if (measure.startsWith("百分")) {
            return 0;
        }
        int length = 0;
        while (length < measure.length() && MAGNITUDES.indexOf(measure.charAt(length)) >= 0) {
            length++;
        }
        return length;
    }

    private static int longest(String text, int from) {
        return WORDS.stream()
                .filter(word -> text.startsWith(word, from))
                .findFirst()
                .map(word -> from + word.length())
                .orElse(0);
    }

    private static int behindPer(String text, int end) {
        var per = PER.matcher(text).region(end, text.length());
        return per.lookingAt() ? per.end() : end;
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }
}
