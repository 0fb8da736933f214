package com.onekaday.system.deployment;

import com.onekaday.system.clock.MovableClock;
import java.io.File;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** What is deployed. */
final class Deployments {

    private static final String EAR = "onekaday.ear";
    private static final String TESTS = "com.onekaday.system.business";

    private Deployments() {}

    /** The very EAR that is delivered. */
    private static EnterpriseArchive ear() {
        return ShrinkWrap.create(ZipImporter.class, EAR)
                .importFrom(new File(System.getProperty("system.application")))
                .as(EnterpriseArchive.class);
    }

    /** The EAR with the tests in the place of its web module: two web modules would set up security twice. */
    @Deployment
    static EnterpriseArchive business() {
        var ear = ear();
        ear.delete("META-INF/application.xml");
        ear.delete("server-rest.war");
        return ear.addAsLibrary(clock()).addAsModule(Testable.archiveToTest(tests()));
    }

    /** In a library, because the business does not see the classes of a web module. */
    private static JavaArchive clock() {
        return ShrinkWrap.create(JavaArchive.class, "test-clock.jar")
                .addPackage(MovableClock.class.getPackage())
                .addAsManifestResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    private static WebArchive tests() {
        var manifest = "Manifest-Version: 1.0\nDependencies: deployment.%s.server-ejb.jar\n".formatted(EAR);
        return ShrinkWrap.create(WebArchive.class, "test.war")
                .addPackages(true, TESTS)
                .addAsLibraries(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml")
                .addAsManifestResource(new StringAsset(manifest), "MANIFEST.MF");
    }
}
