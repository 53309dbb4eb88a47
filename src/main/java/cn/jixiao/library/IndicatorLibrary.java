package cn.jixiao.library;

import cn.jixiao.account.ActingUser;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetWords;
import cn.jixiao.library.ApprovedProjects.Candidate;
import cn.jixiao.library.Suggestion.Source.Library;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;

/**
 * Indicators worth copying (参考指标): the library's own for the kind of project, and those of approved forms of the acting
 * user's scope, the more alike the project the higher.
 */
@Service
@Transactional(readOnly = true)
public class IndicatorLibrary {

    private final ApprovedProjects approved;
    private final OwnIndicators own;
    private final HeadingGroups groups;
    private final Frames frames;
    private final Ranking ranking = Rulesets.read("ranking.yaml", new TypeReference<>() {});

    IndicatorLibrary(ApprovedProjects approved, OwnIndicators own, HeadingGroups groups, Frames frames) {
        this.approved = approved;
        this.own = own;
        this.groups = groups;
        this.frames = frames;
    }

    /** What the form could have under the heading, the best first; nothing that it has already. */
    public List<Suggestion> suggest(TargetForm form, Heading heading, int limit) {
        var meaning = groups.of(heading);
        var project = Project.of(form);
        var words = Grams.of(project.allWords());
        var present = form.indicators().stream().map(Indicator::name).collect(Collectors.toSet());
        var told = new HashSet<>(present);
        return Stream.concat(own(form, project, heading, meaning), approved(project, heading, meaning))
                .map(found ->
                        found.plus(ranking.fit() * share(found.suggestion().name(), words)))
                .sorted(Comparator.comparingDouble(Ranked::worth).reversed())
                .map(Ranked::suggestion)
                .filter(suggestion -> told.add(suggestion.name()))
                .limit(limit)
                .toList();
    }

    /** The kinds of project the library knows, in the order of its file. */
    public List<String> kinds() {
        return own.kinds().stream().map(Kind::kind).toList();
    }

    /** The library's own indicators that fit the query. */
    public List<Suggestion> own(LibraryQuery query) {
        return own.kinds().stream()
                .filter(kind -> query.kind() == null || query.kind().equals(kind.kind()))
                .flatMap(kind -> kind.indicators().stream()
                        .filter(entry -> query.group() == null || query.group().equals(entry.group()))
                        .filter(entry -> entry.name().contains(query.text()))
                        .flatMap(entry -> heading(entry.group(), query.frame()).stream()
                                .map(heading -> suggestion(heading, kind, entry))))
                .toList();
    }

    /** A page of the indicators of approved forms that the acting user may see, the newest form first. */
    public List<ApprovedIndicator> approved(LibraryQuery query, @Nullable ApprovedIndicator behind, int limit) {
        var headings = groups.all().stream()
                .filter(group -> query.group() == null || query.group().equals(group.name()))
                .flatMap(group -> group.headings().stream())
                .filter(heading -> query.frame() == null || query.frame().equals(heading.frame()))
                .toList();
        var words = own.kinds().stream()
                .filter(kind -> kind.kind().equals(query.kind()))
                .flatMap(kind -> kind.words().stream())
                .toList();
        return approved.page(query, headings, words, behind, limit);
    }

    private Optional<Heading> heading(String group, @Nullable FrameId frame) {
        return groups.all().stream()
                .filter(each -> each.name().equals(group))
                .flatMap(each -> each.headings().stream())
                .filter(heading -> frame == null || heading.frame().equals(frame))
                .findFirst();
    }

    private static Suggestion suggestion(Heading heading, Kind kind, Kind.Entry entry) {
        return new Suggestion(heading, entry.name(), entry.target(), entry.explanation(), new Library(kind.kind()));
    }

    private record Ranked(Suggestion suggestion, double worth) {

        Ranked plus(double more) {
            return new Ranked(suggestion, worth + more);
        }
    }

    private Stream<Ranked> own(TargetForm form, Project project, Heading heading, List<HeadingGroup> meaning) {
        var names = meaning.stream().map(HeadingGroup::name).collect(Collectors.toSet());
        var kinds = own.of(frames.get(form.frame()).subject()).toList();
        double best = kinds.stream()
                .mapToDouble(kind -> kind.worth(project, ranking))
                .max()
                .orElse(0);
        return kinds.stream().flatMap(kind -> {
            double worth = kind.worth(project, ranking);
            boolean close = kind.general() || (worth > 0 && worth >= best * ranking.kindShare());
            return kind.indicators().stream()
                    .filter(entry -> close && names.contains(entry.group()))
                    .map(entry -> new Ranked(suggestion(heading, kind, entry), worth));
        });
    }

    private Stream<Ranked> approved(Project project, Heading heading, List<HeadingGroup> meaning) {
        var alike = alike(project);
        var headings = Stream.concat(Stream.of(heading), meaning.stream().flatMap(group -> group.headings().stream()))
                .collect(Collectors.toSet());
        return approved.indicators(alike.keySet(), headings).stream()
                .filter(line -> !TargetWords.isDoubtful(TargetValue.parse(line.target())))
                .map(line -> new Ranked(
                        new Suggestion(heading, line.name(), line.target(), "", line.source()),
                        Objects.requireNonNull(alike.get(line.source().form()))));
    }

    /** The approved forms of the scope whose projects are most alike, with how alike they are. */
    private Map<FormId, Double> alike(Project project) {
        var candidates = approved.newest(scope(), ranking.formsAsked());
        var likeness = new Likeness(
                project, candidates.stream().map(Candidate::project).toList(), ranking);
        var found = new HashMap<FormId, Double>();
        candidates.forEach(candidate -> found.put(candidate.form(), likeness.of(candidate.project())));
        return found.entrySet().stream()
                .filter(entry -> entry.getValue() >= ranking.leastLikeness())
                .sorted(Map.Entry.<FormId, Double>comparingByValue().reversed())
                .limit(ranking.formsUsed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Row-level security shows no more than this; named again, it reaches the index. */
    static List<String> scope() {
        var scope = ActingUser.get().scope();
        return scope.all() ? List.of("") : scope.prefixes();
    }

    private static double share(String name, Set<String> words) {
        var grams = Grams.of(name);
        return grams.isEmpty()
                ? 0
                : (double) grams.stream().filter(words::contains).count() / grams.size();
    }
}
