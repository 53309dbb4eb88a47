package cn.jixiao.library;

import cn.jixiao.form.Frame.Subject;
import java.util.List;

/**
 * A kind of project in the library, with the indicators usual for it.
 *
 * @param kind its name, such as 信息化工程
 * @param subject of the forms it suits
 * @param general true where it suits every project
 * @param uses uses of funds (资金用途) that name it
 * @param words that tell it in names and overviews
 */
record Kind(
        String kind, Subject subject, boolean general, List<String> uses, List<String> words, List<Entry> indicators) {

    /**
     * An indicator of the library.
     *
     * @param group of headings under which it stands
     * @param target the usual target
     */
    record Entry(String group, String name, String target, String explanation) {}

    /** What the project's words say for its being of this kind; 0 where nothing does. */
    double worth(Project project, Ranking ranking) {
        if (general) {
            return ranking.general();
        }
        double worth = (uses.contains(project.useOfFunds()) ? ranking.kindByUse() : 0)
                + ranking.kindByName() * found(project.name())
                + ranking.kindByOverview() * found(project.overview());
        return Math.min(worth, ranking.kindMost());
    }

    private long found(String text) {
        return words.stream().filter(text::contains).count();
    }
}
