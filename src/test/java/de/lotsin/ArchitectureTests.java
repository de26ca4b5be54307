package de.lotsin;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What DESIGN promises about packages, checked on the compiled classes.
class ArchitectureTests {

    private static final String ROOT = "de.lotsin";
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);
    private static final JavaClasses ALL = new ClassFileImporter().importPackages(ROOT);
    private static final Set<String> BANNED = Set.of(
            "Impl", "Dto", "Entity", "Cmd", "Manager", "Helper", "Helpers", "Util", "Utils", "Base", "Abstract", "V2");

    @Test
    void noPackagesGoRoundInACircle() {
        slices().matching("de.lotsin.(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void onlyTelegramKnowsTelegram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("de.lotsin.telegram..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.telegram..")
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @ParameterizedTest(name = "{0} may use {1}")
    @MethodSource("uses")
    void eachPackageUsesOnlyWhatItMay(String name, List<String> allowed) {
        String[] packages = Stream.concat(Stream.of(name), allowed.stream())
                .map(ArchitectureTests::in)
                .toArray(String[]::new);

        noClasses()
                .that()
                .resideInAPackage(in(name))
                .should()
                .dependOnClassesThat(resideInAPackage("de.lotsin..").and(not(resideInAnyPackage(packages))))
                .allowEmptyShould(true)
                .check(MAIN);
    }

    static Stream<Arguments> uses() {
        return Stream.of(
                may("text"),
                may("database"),
                may("visitor", "text"),
                may("place", "text"),
                may("hours", "text"),
                may("conversation", "text", "visitor"),
                may("content", "text", "conversation", "place", "hours"),
                may("safety", "text", "conversation"),
                may("understanding", "text", "content", "conversation", "place"),
                may("telegram", "conversation", "text"),
                may("webchat", "conversation", "text"));
    }

    @Test
    void everyPackageHasItsRule() {
        Set<String> named = uses().map(rule -> (String) rule.get()[0]).collect(Collectors.toSet());

        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> !name.equals(ROOT))
                        .map(name -> name.substring(ROOT.length() + 1).replaceAll("\\..*", "")))
                .isSubsetOf(named);
    }

    @Test
    void channelsShowNothing() {
        noClasses()
                .that()
                .resideInAnyPackage(in("telegram"), in("webchat"))
                .and()
                .areTopLevelClasses()
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(MAIN);
    }

    @Test
    void noNameSaysNothing() {
        assertThat(ALL)
                .filteredOn(type -> words(type.getSimpleName()).anyMatch(BANNED::contains))
                .isEmpty();
    }

    @Test
    void timeIsPassedIn() {
        List<Class<?>> clocks = List.of(
                Instant.class,
                LocalDate.class,
                LocalTime.class,
                LocalDateTime.class,
                ZonedDateTime.class,
                OffsetDateTime.class);
        for (Class<?> clock : clocks) {
            noClasses().should().callMethod(clock, "now").check(MAIN);
        }
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Application.class.getName())
                .should()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(MAIN);
    }

    @Test
    void nobodyPrintsPastTheLog() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(MAIN);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
                .andShould()
                .notBeAnnotatedWith("org.springframework.beans.factory.annotation.Value")
                .andShould()
                .notBeAnnotatedWith("jakarta.inject.Inject")
                .andShould()
                .notBeAnnotatedWith("jakarta.annotation.Resource")
                .check(MAIN);
    }

    @Test
    void nobodySleeps() {
        noClasses()
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", long.class, int.class)
                .orShould()
                .callMethod(Thread.class, "sleep", Duration.class)
                .check(ALL);
    }

    private static Stream<String> words(String name) {
        return Stream.of(name.split("(?<=[a-z0-9])(?=[A-Z])"));
    }

    private static String in(String name) {
        return ROOT + "." + name + "..";
    }

    private static Arguments may(String name, String... allowed) {
        return Arguments.of(name, List.of(allowed));
    }
}
