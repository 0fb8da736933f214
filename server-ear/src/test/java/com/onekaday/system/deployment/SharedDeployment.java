package com.onekaday.system.deployment;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jspecify.annotations.Nullable;

/**
 * Deploys once where Arquillian would deploy for every test class: the first class has the deployment made, later ones
 * find it in place, and it goes down with the server.
 */
public final class SharedDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(Sharing.class);
    }

    /** Arquillian makes it, fills its fields and calls its observers. */
    static final class Sharing {

        @Inject
        @ClassScoped
        @SuppressWarnings("NullAway.Init")
        private InstanceProducer<DeploymentScenario> scenario;

        @Inject
        @SuppressWarnings("NullAway.Init")
        private Event<GenerateDeployment> generate;

        private @Nullable DeploymentScenario shared;
        private boolean deployed;

        void generate(@Observes EventContext<GenerateDeployment> context) {
            if (context.getEvent().getTestClass().getJavaClass() == Deployments.class) {
                context.proceed();
                shared = scenario.get();
            } else if (shared == null) {
                generate.fire(new GenerateDeployment(new TestClass(Deployments.class)));
            } else {
                scenario.set(shared);
            }
        }

        void deploy(@Observes EventContext<DeployManagedDeployments> context) {
            if (!deployed) {
                context.proceed();
                deployed = true;
            }
        }

        void undeploy(@Observes EventContext<UnDeployManagedDeployments> context) {
            // It stays for the next class: not proceeding is the whole point.
        }
    }
}
