package cn.jixiao.document;

import cn.jixiao.form.TargetForm;
import java.util.List;

/**
 * One form as it was read. What stands in {@link #form} stands in the document; what is uncertain about it is listed in
 * {@link #doubts}, what found no place in {@link #unread}.
 *
 * @param firstLine line of the document (from 1) on which the form starts
 * @param lastLine its last line
 * @param title the printed heading, empty where it was lost
 */
public record FormPreview(
        TargetForm form, int firstLine, int lastLine, String title, List<Doubt> doubts, List<Unread> unread) {

    public FormPreview {
        doubts = List.copyOf(doubts);
        unread = List.copyOf(unread);
    }

    /** The doubts that hang on one place, such as {@code field:NAME} or {@code indicator:7}. */
    public List<Doubt> doubtsAt(String place) {
        return doubts.stream().filter(doubt -> doubt.place().equals(place)).toList();
    }
}
