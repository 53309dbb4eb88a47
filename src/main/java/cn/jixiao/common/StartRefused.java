package cn.jixiao.common;

/** The program may not start like this; the message is the one sentence its operator reads instead of a stack trace. */
public class StartRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StartRefused(String sentence) {
        super(sentence);
    }

    public StartRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
