package cn.jixiao.evaluation.evidence;

import java.util.Locale;
import java.util.regex.Pattern;

/** The name a file is kept and handed out under: no path, nothing invisible, nothing a file system minds, not too long. */
final class FileName {

    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    /** Control and format characters: among them those that turn the direction of reading and hide an extension. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]+");

    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*%]");
    private static final String NAMELESS = "佐证材料";

    private FileName() {}

    /** The cleaned name, which ends in an extension of that type; no longer than so many characters. */
    static String clean(String given, FileType type, int longest) {
        var name = INVISIBLE.matcher(PATH.matcher(given).replaceFirst("")).replaceAll("");
        name = FORBIDDEN.matcher(name).replaceAll("_").strip();
        var extension = extension(name);
        var stem = type.isNamed(extension) ? name.substring(0, name.length() - extension.length() - 1) : name;
        var ending = "." + (type.isNamed(extension) ? extension : type.extension());
        stem = trimmed(stem, longest - ending.length());
        return (stem.isEmpty() ? NAMELESS : stem) + ending;
    }

    private static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** Without dots and blanks at its ends, cut between characters. */
    private static String trimmed(String stem, int longest) {
        var cut = stem.codePoints()
                .limit(longest)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return cut.replaceAll("^[.\\s]+|[.\\s]+$", "");
    }
}
