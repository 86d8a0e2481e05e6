package org.lianan.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.net.URI;
import java.net.URL;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.lianan.authz.Requires;

/** The rules of the house, each with the reason why it is one. */
class HouseRulesTest {
    private static final String WALL =
            "the interceptors of these two kinds tell the database for whom a transaction works";

    private static final String NO_TYPED_ADDRESS =
            "an address that is called is one of the settings, never one that somebody typed (ASVS 5.0, 1.3.6)";

    private static JavaClasses house;

    @BeforeAll
    static void walkThroughTheHouse() {
        ImportOption onlyOurs = (Location location) -> location.contains("/org/lianan/")
                && !location.contains("/test-classes/")
                && !location.contains("/launcher/");
        house = new ClassFileImporter().withImportOption(onlyOurs).importPackages("org.lianan");
    }

    @Test
    void the_gate_knows_nothing_of_cases_or_evidence() {
        noClasses()
                .that()
                .resideInAPackage("org.lianan.authz..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lianan.casework..", "org.lianan.exchange..", "org.lianan.portal..")
                .because("the gate asks questions (CaseStandings); casework answers them")
                .check(house);
    }

    @Test
    void casework_knows_nothing_of_evidence() {
        noClasses()
                .that()
                .resideInAPackage("org.lianan.casework..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.lianan.exchange..", "org.lianan.portal..")
                .because("evidence is filed in a case; when a case must ask, it declares the question")
                .check(house);
    }

    @Test
    void an_entity_knows_nothing_but_java_persistence_and_other_entities() {
        noClasses()
                .that()
                .resideInAPackage("..entity..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.enterprise..",
                        "jakarta.inject..",
                        "jakarta.ws.rs..",
                        "jakarta.json..",
                        "jakarta.transaction..",
                        "..control..",
                        "..boundary..")
                .because("a rule can be read and tested without a container")
                .check(house);
    }

    @Test
    void control_does_not_know_the_boundary_of_its_feature() {
        noClasses()
                .that()
                .resideInAPackage("..control..")
                .and()
                .resideOutsideOfPackage("..journal..")
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("are in a boundary other than the journal's") {
                    @Override
                    public boolean test(JavaClass target) {
                        return target.getPackageName().contains(".boundary")
                                && !target.getPackageName().contains(".journal.");
                    }
                })
                .because("queries serve whoever asks, not one screen; only the journal is open to all")
                .check(house);
    }

    @Test
    void control_speaks_no_http_and_begins_no_transaction() {
        noClasses()
                .that()
                .resideInAPackage("..control..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.ws.rs..", "jakarta.servlet..")
                .because("HTTP ends at the boundary")
                .check(house);
        methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAPackage("..control..")
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .because("one use case is one transaction, and it begins at the boundary")
                .check(house);
    }

    @Test
    void every_transaction_begins_behind_the_wall() {
        for (var kind :
                EnumSet.complementOf(EnumSet.of(Transactional.TxType.REQUIRED, Transactional.TxType.REQUIRES_NEW))) {
            noClasses().should().beAnnotatedWith(ofKind(kind)).because(WALL).check(house);
            noMethods().should().beAnnotatedWith(ofKind(kind)).because(WALL).check(house);
        }
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lianan.portal..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching("jakarta\\.transaction\\.UserTransaction|javax\\.sql\\.DataSource")
                .because(WALL)
                .check(house);
    }

    private static DescribedPredicate<JavaAnnotation<?>> ofKind(Transactional.TxType kind) {
        return DescribedPredicate.describe(
                "a transaction " + kind,
                annotation -> annotation.getRawType().isEquivalentTo(Transactional.class)
                        && annotation.as(Transactional.class).value() == kind);
    }

    @Test
    void every_operation_declares_its_action() {
        methods()
                .that(new DescribedPredicate<>("are REST operations") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return isOperation(method);
                    }
                })
                .should()
                .beAnnotatedWith(Requires.class)
                .because("the forgotten check is the usual breach")
                .check(house);
    }

    @Test
    void every_operation_that_concerns_a_case_has_the_case_in_its_path() {
        methods()
                .that()
                .areAnnotatedWith(Requires.class)
                .should(new ArchCondition<JavaMethod>("have {caseId} in the path") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        var action =
                                method.reflect().getAnnotation(Requires.class).value();
                        if (action.concernsCase() && !pathOf(method).contains("{caseId}")) {
                            events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " requires " + action + " without {caseId}"));
                        }
                    }
                })
                .because("the gate decides on the standing in exactly that case")
                .check(house);
    }

    @Test
    void nobody_looks_at_the_clock_without_being_handed_one() {
        for (var time : Set.of(
                Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class)) {
            noClasses()
                    .should()
                    .callMethod(time, "now")
                    .because("time is an argument: the law counts days, and a test must be able to")
                    .check(house);
        }
        noClasses()
                .that()
                .resideInAnyPackage("org.lianan.casework..", "org.lianan.exchange..")
                .and()
                .doNotHaveSimpleName("StoreKeeper")
                .should()
                .callMethod(Clock.class, "systemUTC")
                .because("casework and evidence go by the portal's clock; only files on the disk have the machine's")
                .check(house);
    }

    @Test
    void chance_is_drawn_from_a_secure_source() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.util\\.(Random|SplittableRandom|concurrent\\.ThreadLocalRandom)")
                .because("what is drawn here is an id, a key or a nonce (ASVS 5.0, 11.5.1)")
                .check(house);
        noClasses()
                .should()
                .callMethod(Math.class, "random")
                .because("as above")
                .check(house);
    }

    @Test
    void nobody_reads_java_objects_from_outside() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.io\\.ObjectInputStream|java\\.beans\\.XMLDecoder|javax\\.xml\\..*|org\\.xml\\..*")
                .because("a sender would choose what is built from it (ASVS 5.0, 1.5.1 and 1.5.2)")
                .check(house);
    }

    @Test
    void only_the_login_calls_other_servers() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lianan.authz.login..")
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.net\\.(http\\..*|Socket|HttpURLConnection|URLConnection)|com\\.nimbusds\\.oauth2\\.sdk\\.http\\..*"
                                + "|jakarta\\.ws\\.rs\\.client\\..*")
                .because(NO_TYPED_ADDRESS)
                .check(house);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.lianan.authz.login..")
                .should()
                .callMethod(URI.class, "toURL")
                .orShould()
                .callConstructor(URL.class, String.class)
                .because(NO_TYPED_ADDRESS)
                .check(house);
    }

    @Test
    void no_class_has_an_empty_name() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Abstract[A-Z].*|Default[A-Z].*|Data|Info)$")
                .because("a name says what a thing is in the world")
                .check(house);
    }

    @Test
    void features_form_no_cycles() {
        slices().matching("org.lianan.casework.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read without reading all of them")
                .check(house);
        slices().matching("org.lianan.exchange.(*)..")
                .should()
                .beFreeOfCycles()
                .because("a feature can be read without reading all of them")
                .check(house);
    }

    @Test
    void the_pure_rooms_are_plain_java() {
        classes()
                .that()
                .resideInAnyPackage(
                        "org.lianan.casework.deadline..",
                        "org.lianan.exchange.digest..",
                        "org.lianan.exchange.ledger..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "java..",
                        "javax.crypto..",
                        "org.jspecify..",
                        "org.bouncycastle..",
                        "org.lianan.authz.refusal..",
                        "org.lianan.casework.deadline..",
                        "org.lianan.casework.law..",
                        "org.lianan.exchange.digest..",
                        "org.lianan.exchange.ledger..",
                        "jakarta.json..")
                .because("what a court checks must be checkable without our server")
                .check(house);
    }

    private static boolean isOperation(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static String pathOf(JavaMethod method) {
        var ofClass = method.getOwner().tryGetAnnotationOfType(Path.class).map(Path::value);
        var ofMethod = method.tryGetAnnotationOfType(Path.class).map(Path::value);
        return ofClass.orElse("") + "/" + ofMethod.orElse("");
    }
}
