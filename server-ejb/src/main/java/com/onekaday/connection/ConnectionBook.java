package com.onekaday.connection;

import com.onekaday.account.AuthenticationService;
import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import com.onekaday.income.Ledger;
import com.onekaday.job.JobProgress;
import com.onekaday.job.JobService;
import com.onekaday.job.JobView;
import com.onekaday.job.Work;
import com.onekaday.payment.Entitlements;
import com.onekaday.payment.Feature;
import com.onekaday.secret.SecretBox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps connections and what is read through them, each time in a transaction of its own. */
@Stateless
public class ConnectionBook {

    /** What a new connection begins with. */
    private static final List<Counted> USUAL = List.of(Counted.CHARGES, Counted.REFUNDS, Counted.DISPUTES);

    private static final String USUAL_SOURCE = "Stripe";

    @Inject
    Connections connections;

    @Inject
    RecordedEntries recorded;

    @Inject
    EntryRecorder recorder;

    @Inject
    Ledger ledger;

    @Inject
    SecretBox secrets;

    @Inject
    Entitlements entitlements;

    @Inject
    AuthenticationService accounts;

    @Inject
    JobService jobs;

    @Inject
    JobProgress progress;

    @Inject
    ConnectionSettings settings;

    @Inject
    Event<StripeKeyRefused> refused;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public ConnectionView get(Caller caller) {
        return connections
                .find(caller.id())
                .map(connection -> view(caller, connection))
                .orElseGet(() -> none(caller));
    }

    /**
     * Keeps what the caller wants, and has it read.
     *
     * @param key one that was seen to work; null to go on with the present one
     * @param check refuses to change what is kept
     */
    public ConnectionView state(
            Caller caller, @Nullable StripeKey key, NewConnection draft, Consumer<ConnectionView> check) {
        var kept = connections.lock(caller.id());
        check.accept(kept.map(connection -> view(caller, connection)).orElseGet(() -> none(caller)));
        var connection = kept.orElseGet(() -> add(caller, key, draft));
        if (kept.isPresent()) {
            if (key != null) {
                connection.take(key, seal(caller, key));
            }
            connection.state(draft, caller.zone());
        }
        connections.write();
        if (connection.isUsable()) {
            jobs.enqueue(caller.id(), ConnectionSync.KIND, "");
        }
        return view(caller, connection);
    }

    private Connection add(Caller caller, @Nullable StripeKey key, NewConnection draft) {
        if (key == null) {
            throw Refusal.ruleBroken("/key", "required", "Give the restricted key of the Stripe account");
        }
        var connection = new Connection(caller.id(), key, seal(caller, key), draft, caller.zone(), nextDue());
        connections.add(connection);
        return connection;
    }

    private String seal(Caller caller, StripeKey key) {
        return secrets.seal(purpose(caller.id()), key.text());
    }

    private static String purpose(UUID accountId) {
        return "stripe-connection " + accountId;
    }

    /** Has all that is new read now. */
    public ConnectionView sync(Caller caller) {
        var connection = connections.find(caller.id()).orElseThrow(ConnectionBook::notConnected);
        if (!connection.isUsable()) {
            throw Refusal.conflict("key-refused", "Stripe takes the key no longer; enter another one");
        }
        jobs.enqueue(caller.id(), ConnectionSync.KIND, "");
        return view(caller, connection);
    }

    /**
     * Forgets the key. The incomes stay, and what was recorded stays known.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, Consumer<ConnectionView> check) {
        var connection = connections.lock(caller.id()).orElseThrow(ConnectionBook::notConnected);
        check.accept(view(caller, connection));
        connections.remove(connection);
    }

    /** Has those connections read that were not for some time. */
    public void syncDue(int most) {
        connections
                .claim(clock.instant(), nextDue(), most)
                .forEach(account -> jobs.enqueue(account, ConnectionSync.KIND, ""));
    }

    private Instant nextDue() {
        return clock.instant().plus(settings.every);
    }

    /** What is to be asked for a job; empty where there is nothing to ask for any more. */
    public Optional<Question> question(Work work) {
        return accounts.account(work.owner())
                .filter(caller -> entitlements.allows(caller, Feature.STRIPE_CONNECTION))
                .flatMap(caller -> connections.find(caller.id()))
                .filter(Connection::isUsable)
                .map(connection -> new Question(
                        secrets.open(purpose(work.owner()), connection.sealedKey()),
                        connection.next(work.position() == null, clock.instant()),
                        connection.version()));
    }

    /** Records what was read, or has less read at once where it was too much. */
    public void take(Work work, Question question, Optional<List<BalanceEntry>> read) {
        ledger.lock(work.owner());
        var connection = connections.lock(work.owner()).filter(kept -> kept.version() == question.version());
        if (connection.isEmpty()) {
            progress.advance(work, work.done(), work.total(), work.position()); // it says something else now
            return;
        }
        if (read.isEmpty()) {
            connection.get().narrow(question.window());
            advance(work, question.window().from(), question);
            return;
        }
        var caller = accounts.account(work.owner()).orElseThrow(() -> Refusal.notFound("account"));
        recorder.record(caller, connection.get(), read.get());
        connection.get().read(question.window(), read.get().size());
        advance(work, question.window().to(), question);
    }

    /** Counts days: how many transactions there will be, nobody tells. */
    private void advance(Work work, Instant readUntil, Question question) {
        var begin = work.position() == null
                ? question.window().from()
                : Instant.ofEpochSecond(Long.parseLong(work.position()));
        progress.advance(
                work,
                Duration.between(begin, readUntil).toDays(),
                Duration.between(begin, clock.instant()).toDays(),
                String.valueOf(begin.getEpochSecond()));
    }

    /** Ends a job that has read everything. */
    public void finish(Work work, Question question) {
        connections
                .lock(work.owner())
                .filter(kept -> kept.version() == question.version())
                .ifPresent(connection -> connection.synced(clock.instant()));
        progress.finish(work);
    }

    /** Ends a job that there is nothing to do for. */
    public void finish(Work work) {
        progress.finish(work);
    }

    /** Keeps that the key is worth nothing any more, and has the person told. */
    public void refused(Work work, Question question) {
        connections
                .lock(work.owner())
                .filter(kept -> kept.version() == question.version())
                .ifPresent(connection -> {
                    connection.refuse();
                    refused.fire(new StripeKeyRefused(work.owner(), connection.keyEnd()));
                });
        progress.finish(work);
    }

    private ConnectionView view(Caller caller, Connection connection) {
        return connection.toView(allows(caller), recorded.count(caller.id()), lastSync(caller));
    }

    private ConnectionView none(Caller caller) {
        return new ConnectionView(
                "none",
                allows(caller),
                null,
                null,
                USUAL.stream().map(Counted::code).toList(),
                List.of(),
                USUAL_SOURCE,
                yearBegin(caller),
                recorded.count(caller.id()),
                null,
                null,
                0);
    }

    private LocalDate yearBegin(Caller caller) {
        return caller.today(clock).withDayOfYear(1);
    }

    private boolean allows(Caller caller) {
        return entitlements.allows(caller, Feature.STRIPE_CONNECTION);
    }

    private @Nullable JobView lastSync(Caller caller) {
        return jobs.list(caller).stream()
                .filter(job -> job.kind().equals(ConnectionSync.KIND))
                .findFirst()
                .orElse(null);
    }

    private static Refusal notConnected() {
        return Refusal.of(Refusal.Kind.NOT_FOUND, "not-connected", "No Stripe account is connected");
    }

    /** What to ask Stripe, and the state of the connection that it is asked for. */
    record Question(String key, Window window, int version) {

        /** A key has no place in a log. */
        @Override
        public String toString() {
            return "Question[%s, %d]".formatted(window, version);
        }
    }
}
