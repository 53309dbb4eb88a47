package cn.jixiao.check.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rate with its figure in a running text: {@code 群众满意度达到95%}.
 *
 * @param words as they stand there
 * @param name of the rate with what stands before it in its clause: {@code 群众满意度}
 * @param percent the figure
 */
public record StatedRate(String words, String name, BigDecimal percent) {

    private static final String FIGURE = "(\\d{1,3}(?:\\.\\d{1,2})?)\\s?%";
    private static final Pattern RATE = Pattern.compile("(\\p{IsHan}{0,12}(?:率|满意度|知晓度|满意程度|比例))\\s?(?:要|应|须)?\\(?"
            + "(?:达到|达|不低于|不少于|高于|大于|超过|为|控制在|[:≥>=])?\\s?" + FIGURE);
    private static final Pattern BEFORE = Pattern.compile(FIGURE + "的(满意度|满意率|覆盖率|合格率)");

    public static List<StatedRate> in(String text) {
        var narrow = Plain.narrow(text);
        var rates = RATE.matcher(narrow)
                .results()
                .map(found -> new StatedRate(found.group(), found.group(1), new BigDecimal(found.group(2))));
        var before = BEFORE.matcher(narrow)
                .results()
                .map(found -> new StatedRate(found.group(), found.group(2), new BigDecimal(found.group(1))));
        return Stream.concat(rates, before).toList();
    }
}
