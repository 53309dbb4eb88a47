package cn.jixiao.workflow;

import java.time.LocalDate;

/**
 * Which items to list.
 *
 * @param process key of the process, or empty for all kinds of work
 * @param prefix code prefix of the organisations, or empty for all
 */
public record InboxQuery(String process, String prefix) {

    public static InboxQuery everything() {
        return new InboxQuery("", "");
    }

    /** A place in the order of an inbox, by due date and then age; a page starts behind the last one's. */
    public record Place(LocalDate dueOn, long id) {

        public static final Place START = new Place(LocalDate.of(1900, 1, 1), 0);

        public static Place of(WorkItem item) {
            return new Place(item.dueOn(), item.id());
        }
    }
}
