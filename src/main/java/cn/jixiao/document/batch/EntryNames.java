package cn.jixiao.document.batch;

import cn.jixiao.form.FormRecord;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of the files in an archive: {@code 022001-项目名称.xlsx}, fit for every file system and none of them twice. */
final class EntryNames {

    private static final Pattern UNFIT = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\\\/:*?\"<>|]");
    private static final int LONGEST = 80;

    private final Set<String> taken = new HashSet<>();

    String of(FormRecord form, String extension) {
        var name = UNFIT.matcher(form.organisation() + "-" + form.name()).replaceAll("_");
        int end = name.offsetByCodePoints(0, Math.min(LONGEST, name.codePointCount(0, name.length())));
        var fit = name.substring(0, end).replaceAll("[. ]+$", "");
        var unique = fit;
        for (int copy = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); copy++) {
            unique = fit + "(" + copy + ")";
        }
        return unique + "." + extension;
    }
}
