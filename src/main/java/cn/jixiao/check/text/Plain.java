package cn.jixiao.check.text;

/** Text without the accidents of its writing: no blanks, half-width signs and figures. */
public final class Plain {

    private Plain() {}

    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        narrow(text)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Half-width signs and figures, every character at its place: what is found here stands there in the original. */
    public static String narrow(String text) {
        var narrow = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            narrow.append(c > '\uFF00' && c < '\uFF5F' ? (char) (c - 0xFEE0) : c);
        }
        return narrow.toString();
    }

    /** Letters and figures alone: what two texts are compared by. */
    public static String letters(String text) {
        var plain = new StringBuilder(text.length());
        of(text).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
