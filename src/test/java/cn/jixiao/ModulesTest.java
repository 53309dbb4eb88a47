package cn.jixiao;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import cn.jixiao.account.Actor;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;

/** The house plan: which module may use which, and what belongs where. */
@AnalyzeClasses(packages = "cn.jixiao", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {

    @Test
    @DisplayName("modules use only what they declare, only each other's root packages, and in no circle")
    void modules() {
        ApplicationModules.of(JixiaoApplication.class).verify();
    }

    /** The one exception tells Vaadin's own configurer which requests are its internals; nobody else knows them. */
    @ArchTest
    static final ArchRule VAADIN_IN_VIEWS = noClasses()
            .that()
            .resideOutsideOfPackage("..ui..")
            .and()
            .doNotHaveFullyQualifiedName("cn.jixiao.account.SecurityConfiguration")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..");

    @ArchTest
    static final ArchRule ENGINE_IN_WORKFLOW = noClasses()
            .that()
            .resideOutsideOfPackage("cn.jixiao.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.flowable..");

    @ArchTest
    static final ArchRule OFFICE_FILES_IN_DOCUMENT = noClasses()
            .that()
            .resideOutsideOfPackage("cn.jixiao.document..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.poi..", "org.apache.pdfbox..");

    @ArchTest
    static final ArchRule REPOSITORIES_STAY_INSIDE =
            classes().that().areAnnotatedWith(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule VIEWS_STAY_INSIDE = classes()
            .that(simpleNameEndingWith("View").and(resideInAPackage("..ui..")))
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NAMES =
            noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|DTO|Dto|Impl)(\\$.*)?");

    @ArchTest
    static final ArchRule CONSTRUCTORS_TAKE_BEANS = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule OUTPUT_IN_COMMANDS = noClasses()
            .that()
            .resideOutsideOfPackage("cn.jixiao.command..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static final ArchRule NULL_IS_DECLARED = classes().should(new ArchCondition<>("be in a @NullMarked package") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    });

    @ArchTest
    static final ArchRule ENGINE_ACTS_FOR_JOBS_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages("cn.jixiao.workflow..", "cn.jixiao.account..")
            .should()
            .callMethod(Actor.class, "engine");

    @ArchTest
    static final ArchRule SEASON_JOB_ACTS_IN_ONE_PLACE = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("cn.jixiao.calendar.SeasonJob")
            .should()
            .callMethod(Actor.class, "seasonJob");

    /** The messenger knows accounts and no business data; whoever borrowed it could read what is on its way to others. */
    @ArchTest
    static final ArchRule MESSENGER_TELLS_ALONE = noClasses()
            .that()
            .resideOutsideOfPackages("cn.jixiao.notice..", "cn.jixiao.account..")
            .should()
            .callMethod(Actor.class, "messenger");
}
