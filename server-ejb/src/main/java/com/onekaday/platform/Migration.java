package com.onekaday.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import liquibase.Scope;
import liquibase.command.CommandScope;
import liquibase.command.core.UpdateCommandStep;
import liquibase.command.core.helpers.DbUrlConnectionArgumentsCommandStep;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the database's schema up to date before anything reads it; start-up beans depend on it by name. */
@Startup
@Singleton(name = "Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final String CHANGELOG = "db/changelog.yaml";

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    /** The contexts whose changes are wanted, {@code demo} for the demo account. */
    @Inject
    @ConfigProperty(name = "liquibase.contexts", defaultValue = "none")
    String contexts;

    @PostConstruct
    void migrate() {
        try (var connection = database.getConnection()) {
            var target =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            var loader = Migration.class.getClassLoader();
            var scope = Map.<String, Object>of(
                    Scope.Attr.classLoader.name(),
                    loader,
                    Scope.Attr.resourceAccessor.name(),
                    new ClassLoaderResourceAccessor(loader));
            Scope.child(scope, () -> new CommandScope(UpdateCommandStep.COMMAND_NAME)
                    .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
                    .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                    .addArgumentValue(UpdateCommandStep.CONTEXTS_ARG, contexts)
                    .execute());
        } catch (SQLException e) {
            throw new EJBException("The database cannot be reached", e);
        } catch (Exception e) {
            throw new EJBException("The database's schema cannot be brought up to date", e);
        }
    }
}
