package com.onekaday.rest;

import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Path;

/** What the HTTP layer must not do, with the reason for each rule. */
@AnalyzeClasses(packages = "com.onekaday.rest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule everyResourceSaysWhoMayCall = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should(beAnnotatedWith(RolesAllowed.class).or(beAnnotatedWith(PermitAll.class)))
            .because("a resource that says nothing would be open to everybody");

    @ArchTest
    static final ArchRule packagesAreOurOwn = classes()
            .should()
            .resideInAPackage("com.onekaday.rest..")
            .because("a package that the business has too would be two packages at run time");

    @ArchTest
    static final ArchRule noTransactionsAndNoTables = noClasses()
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .beAnnotatedWith(Stateless.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .because("use cases and their transactions belong to the business");
}
