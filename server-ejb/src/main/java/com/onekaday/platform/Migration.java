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
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings the database's schema up to date before anything reads it; start-up beans depend on it by name. */
@Startup
@Singleton(name = "Migration")
@TransactionManagement(TransactionManagementType.BEAN)
public class Migration {

    private static final String CHANGELOG = "db/changelog.yaml";
    private static final String LOCK = "select pg_advisory_lock(hashtext('onekaday.migration'))";
    private static final String UNLOCK = "select pg_advisory_unlock(hashtext('onekaday.migration'))";

    @Resource(lookup = "java:comp/DefaultDataSource")
    DataSource database;

    /** The contexts whose changes are wanted, {@code demo} for the demo account. */
    @Inject
    @ConfigProperty(name = "liquibase.contexts", defaultValue = "none")
    String contexts;

    /**
     * One server at a time, under a lock that goes with its session. Liquibase's own is a row that stays when a server is killed,
     * and every later start would wait for it: whoever has ours knows that nobody else works, and takes that row away.
     */
    @PostConstruct
    void migrate() {
        try (var guard = database.getConnection();
                var statement = guard.createStatement()) {
            statement.execute(LOCK);
            try {
                update();
            } finally {
                statement.execute(UNLOCK);
            }
        } catch (SQLException e) {
            throw new EJBException("The database cannot be reached", e);
        }
    }

    private void update() throws SQLException {
        try (var connection = database.getConnection()) {
            var target =
                    DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
            var loader = Migration.class.getClassLoader();
            var scope = Map.<String, Object>of(
                    Scope.Attr.classLoader.name(),
                    loader,
                    Scope.Attr.resourceAccessor.name(),
                    new ClassLoaderResourceAccessor(loader));
            Scope.child(scope, () -> {
                LockServiceFactory.getInstance().getLockService(target).forceReleaseLock();
                new CommandScope(UpdateCommandStep.COMMAND_NAME)
                        .addArgumentValue(DbUrlConnectionArgumentsCommandStep.DATABASE_ARG, target)
                        .addArgumentValue(UpdateCommandStep.CHANGELOG_FILE_ARG, CHANGELOG)
                        .addArgumentValue(UpdateCommandStep.CONTEXTS_ARG, contexts)
                        .execute();
            });
        } catch (SQLException e) {
            throw e;
        } catch (Exception e) {
            throw new EJBException("The database's schema cannot be brought up to date", e);
        }
    }
}
