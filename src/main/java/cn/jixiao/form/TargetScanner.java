package cn.jixiao.form;

import cn.jixiao.form.TargetToken.Dash;
import cn.jixiao.form.TargetToken.Numeral;
import cn.jixiao.form.TargetToken.PlusMinus;
import cn.jixiao.form.TargetToken.Sign;
import cn.jixiao.form.TargetToken.Stop;
import cn.jixiao.form.TargetToken.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a plain target text into tokens, once from left to right. */
final class TargetScanner {

    /** Longer digit strings are numbers of documents or accounts, not quantities. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d{1,3}(?:,\\d{3}){1,6}(?!\\d)|\\d{1,18}(?!\\d))(?:\\.\\d{1,8})?");

    private static final String STOPS = ",;:。、!?()[]“”\"'《》&|\\.…";
    private static final int LONGEST_MEASURE_BEFORE_TO = 4;

    private final String text;
    private final List<TargetToken> tokens = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private int at;

    private TargetScanner(String text) {
        this.text = text;
    }

    static List<TargetToken> tokens(String plain) {
        return new TargetScanner(plain).scan();
    }

    private List<TargetToken> scan() {
        while (at < text.length()) {
            if (!number() && !comparison() && !mark()) {
                word.append(text.charAt(at++));
            }
        }
        endWord();
        return tokens;
    }

    private boolean number() {
        int start = isMinus() ? at + 1 : at;
        var found = NUMBER.matcher(text).region(start, text.length());
        if (!isDigit(start) || !found.lookingAt()) {
            return skipLongDigits();
        }
        var value = new BigDecimal(found.group().replace(",", ""));
        endWord();
        tokens.add(new Numeral(start == at ? value : value.negate()));
        at = found.end();
        return true;
    }

    /** Digits too long for a number belong to the word around them, all at once. */
    private boolean skipLongDigits() {
        int start = at;
        while (isDigit(at)) {
            word.append(text.charAt(at++));
        }
        return at > start;
    }

    private boolean comparison() {
        var operator = OperatorWords.sign(text.charAt(at));
        if (operator != null) {
            endWord();
            tokens.add(new Sign(operator));
            at++;
            return true;
        }
        var phrase = OperatorWords.before(text, at);
        if (phrase == null) {
            return false;
        }
        endWord();
        tokens.add(new Sign(phrase.operator()));
        at += phrase.length();
        return true;
    }

    private boolean mark() {
        char c = text.charAt(at);
        if (c == '±') {
            add(new PlusMinus());
        } else if (c == '-' || c == '~' || ((c == '至' || c == '到') && betweenNumbers())) {
            add(new Dash());
        } else if (STOPS.indexOf(c) >= 0) {
            add(new Stop());
        } else {
            return false;
        }
        return true;
    }

    private void add(TargetToken token) {
        endWord();
        tokens.add(token);
        at++;
    }

    private boolean betweenNumbers() {
        return isDigit(at + 1) && followsNumber() && word.length() <= LONGEST_MEASURE_BEFORE_TO;
    }

    private boolean isMinus() {
        return text.charAt(at) == '-' && word.isEmpty() && !followsNumber();
    }

    private boolean followsNumber() {
        return !tokens.isEmpty() && tokens.getLast() instanceof Numeral;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private void endWord() {
        if (!word.isEmpty()) {
            tokens.add(new Word(word.toString()));
            word.setLength(0);
        }
    }
}
