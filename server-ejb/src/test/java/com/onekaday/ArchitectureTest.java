package com.onekaday;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** What the compiler cannot see, with the reason for each rule. */
@AnalyzeClasses(packages = "com.onekaday", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule componentsHaveNoCycles = slices().matching("com.onekaday.(*)..")
            .should()
            .beFreeOfCycles()
            .because("a component can be understood, and taken out, without those that build on it");

    @ArchTest
    static final ArchRule entitiesStayInTheirComponent = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .notBePublic()
            .because("components join by id and talk in records, so that a table can change without its readers");

    @ArchTest
    static final ArchRule timeIsInjected = noClasses()
            .that()
            .haveNameNotMatching("com\\.onekaday\\.platform\\.Platform")
            .should()
            .callMethodWhere(describe("read the system's clock", ArchitectureTest::readsTheClock))
            .because("tests move the clock, and a day belongs to the account's zone");

    @ArchTest
    static final ArchRule moneyIsExact = noFields()
            .that()
            .areDeclaredInClassesThat(resideInAnyPackage(
                    "com.onekaday.account..",
                    "com.onekaday.audit..",
                    "com.onekaday.idempotency..",
                    "com.onekaday.income..",
                    "com.onekaday.money.."))
            .should()
            .haveRawType(describe(
                    "floating point",
                    type -> type.isEquivalentTo(double.class)
                            || type.isEquivalentTo(float.class)
                            || type.isEquivalentTo(Double.class)
                            || type.isEquivalentTo(Float.class)))
            .because("only statistics, which estimate anyway, may round on the way");

    @ArchTest
    static final ArchRule injectionIsPackagePrivate = fields().that()
            .areAnnotatedWith(Inject.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Singleton.class)
            .because("all other beans take what they need in their constructor and keep it final");

    @ArchTest
    static final ArchRule transactionsAreOpenedByEjbs = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .because("there is one way to open a transaction: a call to an EJB");

    @ArchTest
    static final ArchRule timersArePrivateToTheirBean = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Singleton.class)
            .because("a timer has no state, and each node needs it once");

    @ArchTest
    static final ArchRule beansAreCalledByWhatIsPublic = noClasses()
            .should()
            .callMethodWhere(describe("call a bean's method that is not public", ArchitectureTest::isUnknownToProxies))
            .because("the container's proxy refuses it, and not before it runs");

    private static boolean isUnknownToProxies(JavaCall<?> call) {
        var bean = call.getTargetOwner();
        return (bean.isAnnotatedWith(Stateless.class) || bean.isAnnotatedWith(Singleton.class))
                && !call.getOriginOwner().equals(bean)
                && call.getTarget()
                        .resolveMember()
                        .filter(method -> !method.getModifiers().contains(JavaModifier.PUBLIC))
                        .isPresent();
    }

    private static boolean readsTheClock(JavaCall<?> call) {
        var owner = call.getTargetOwner();
        var method = call.getTarget().getName();
        if (owner.isEquivalentTo(Clock.class)) {
            return method.startsWith("system");
        }
        return (owner.getPackageName().equals("java.time") && method.equals("now"))
                || (owner.isEquivalentTo(System.class) && method.equals("currentTimeMillis"));
    }
}
