package cn.jixiao.form;

/** Names one form through all its revisions. */
public record FormId(long value) {

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
