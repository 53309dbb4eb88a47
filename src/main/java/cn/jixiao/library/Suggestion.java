package cn.jixiao.library;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormId;

/**
 * An indicator worth copying.
 *
 * @param target as written there
 * @param explanation what it counts; empty where nobody said
 */
public record Suggestion(Heading heading, String name, String target, String explanation, Source source) {

    /** Where it comes from. */
    public sealed interface Source {

        /** The library's own set, under this kind of project. */
        record Library(String kind) implements Source {}

        /** An approved form of the reader's scope. */
        record Approved(FormId form, FiscalYear year, String organisation, String project) implements Source {}

        /** As a reader is told. */
        default Message words() {
            return switch (this) {
                case Library(var kind) -> Message.of("library.source.library", kind);
                case Approved(var form, var year, var organisation, var project) ->
                    Message.of("library.source.approved", organisation, year.toString(), project);
            };
        }
    }
}
