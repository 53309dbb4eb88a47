package cn.jixiao.check.text;

/** Text without the accidents of its writing: no blanks, half-width signs and figures. */
public final class Plain {

    private Plain() {}

    public static String of(String text) {
        var plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\uFF00' && c < '\uFF5F') {
                plain.append((char) (c - 0xFEE0));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Letters and figures alone: what two texts are compared by. */
    public static String letters(String text) {
        var plain = new StringBuilder(text.length());
        of(text).codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
