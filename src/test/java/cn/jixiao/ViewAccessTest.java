package cn.jixiao;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.account.Role;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import java.security.Principal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;

/** Who may open which view. A new view gets its line here. */
class ViewAccessTest {

    /**
     * y: may, .: may not. The columns are the roles in their order (submitter, unit checker, department reviewer, finance
     * officer, finance approver, auditor, system, security and audit administrator), then who is not signed in.
     */
    private static final String MATRIX = """
            AdjustmentEditorView | y . . . . . . . . .
            AdjustmentView     | y y y y y y . . . .
            AdjustmentsView    | y y y y y y . . . .
            BatchExportView    | . . y y y y . . . .
            ChangePasswordView | y y y y y y y y y .
            DeliveriesView     | . . . . . . y . . .
            EvaluationsView    | y y y y y y . . . .
            FormEditorView     | y . . . . . . . . .
            FormView           | y y y y y y . . . .
            FormsView          | y y y y y y . . . .
            FromLastYearView   | y . . . . . . . . .
            ImportView         | y . . . . . . . . .
            InboxView          | y y y y y . . . . .
            LibraryView        | y y y y y y . . . .
            LoginView          | y y y y y y y y y y
            NewFormView        | y . . . . . . . . .
            NoticesView        | y y y y y y y y y .
            OfflineView        | y . . . . . . . . .
            PreferencesView    | y y y y y y y y y .
            RulesetsView       | . . . y y . y . . .
            SeasonsView        | y y y y y y . . . .
            SelfEvaluationView | y y y y y y . . . .
            StartView          | y y y y y y y y y .
            TimelineView       | y y y y y y . . . .
            WebhooksView       | . . . . . . y . . .
            WorkingCalendarView | y y y y y y y . . .
            """;

    private final AccessAnnotationChecker checker = new AccessAnnotationChecker();

    @Test
    @DisplayName("each role may open the views of its work and no others")
    void matrix() {
        assertThat(views().map(view -> view.getSimpleName() + " | " + cells(view)))
                .containsExactlyElementsOf(MATRIX.lines()
                        .map(line -> line.replaceAll(" +\\|", " |"))
                        .toList());
    }

    private String cells(Class<?> view) {
        var everybody = Stream.concat(Arrays.stream(Role.values()), Stream.of((Role) null));
        return everybody.map(role -> mayOpen(view, role) ? "y" : ".").collect(Collectors.joining(" "));
    }

    private boolean mayOpen(Class<?> view, @Nullable Role role) {
        Principal principal = role == null ? null : role::name;
        return checker.hasAccess(view, principal, asked -> role != null && asked.equals(role.name()));
    }

    private static Stream<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<Class<?>> found = scanner.findCandidateComponents("cn.jixiao").stream()
                .<Class<?>>map(view ->
                        ClassUtils.resolveClassName(java.util.Objects.requireNonNull(view.getBeanClassName()), null))
                .toList();
        return found.stream().sorted(java.util.Comparator.comparing(Class::getSimpleName));
    }
}
