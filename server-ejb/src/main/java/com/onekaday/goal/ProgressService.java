package com.onekaday.goal;

import com.onekaday.account.Caller;
import com.onekaday.analytics.Figure;
import com.onekaday.analytics.FigureCache;
import com.onekaday.analytics.GoalPeriod;
import com.onekaday.error.Refusal;
import com.onekaday.income.SourceService;
import com.onekaday.income.SourceView;
import com.onekaday.money.Money;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells how goals stand, and which would suit. Reads only. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ProgressService {

    /** A proposal is two amounts. */
    private static final int PROPOSAL_DAYS = 5;

    @Inject
    GoalBook book;

    @Inject
    Meters meters;

    @Inject
    SourceService sources;

    @Inject
    FigureCache cache;

    @Inject
    InstantSource clock;

    private record ProgressQuestion() {}

    /** How the caller's goals stand, archived ones left out. */
    public ProgressView progress(Caller caller) {
        return cache.get(
                caller, caller.today(clock), new ProgressQuestion(), ProgressView::days, () -> measure(caller));
    }

    /** Amounts that a goal of some kind would be reached with for sure, nearly, or as often as not. */
    public ProposalView propose(Caller caller, NewProposal wish) {
        return cache.get(caller, caller.today(clock), wish, PROPOSAL_DAYS, () -> proposal(caller, wish));
    }

    private ProgressView measure(Caller caller) {
        var today = caller.today(clock);
        var goals = book.kept(caller);
        var spans = goals.stream()
                .map(goal -> GoalSpan.of(goal.terms(), today, caller.weekStart()))
                .toList();
        var until = spans.stream()
                .map(span -> span.range().to())
                .max(Comparator.naturalOrder())
                .orElse(today);
        var earnings = meters.earnings(caller, until);
        return new ProgressView(
                today,
                goals.stream().map(goal -> measure(caller, earnings, goal)).toList());
    }

    private GoalProgress measure(Caller caller, Earnings earnings, NamedGoal goal) {
        return meters.meter(caller, earnings, goal.goal().id(), goal.terms()).measure(goal.toView());
    }

    private ProposalView proposal(Caller caller, NewProposal wish) {
        var today = caller.today(clock);
        var terms = terms(caller, wish, today);
        var span = GoalSpan.of(terms, today, caller.weekStart());
        var earnings = meters.earnings(caller, span.range().to());
        var meter = meters.meter(caller, earnings, proposalId(wish.period()), terms);
        var forecast = meter.forecast();
        return new ProposalView(
                wish.period().name().toLowerCase(Locale.ROOT),
                terms.start(),
                span.range().from(),
                span.range().to(),
                terms.amount().currency().getCurrencyCode(),
                terms.source(),
                meter.earned().map(Money::amount).value(),
                amount(forecast.map(odds -> odds.whatWouldItTake().safeGoal())),
                amount(forecast.map(odds -> odds.whatWouldItTake().stretchGoal())),
                forecast.reason() == null ? null : forecast.reason().code());
    }

    /** A goal of some kind, whatever its amount. */
    private GoalTerms terms(Caller caller, NewProposal wish, LocalDate today) {
        var source = wish.source() == null
                ? null
                : sources.find(caller, wish.source())
                        .map(SourceView::name)
                        .orElseThrow(() -> Refusal.badParameter("source", "You have no source of this name"));
        var usualStart = wish.period() == GoalPeriod.CUSTOM
                ? today
                : wish.period().around(today, caller.weekStart()).from();
        var start = Objects.requireNonNullElse(wish.start(), usualStart);
        var draft = new NewGoal(
                "proposal", wish.period(), BigDecimal.ONE, wish.currency(), start, wish.targetDate(), source, null);
        return GoalTerms.of(draft, caller, today);
    }

    /** The same question on the same day has the same answer. */
    private static UUID proposalId(GoalPeriod period) {
        return UUID.nameUUIDFromBytes(period.name().getBytes(StandardCharsets.UTF_8));
    }

    /** Nobody sets a goal of nothing. */
    private static @Nullable BigDecimal amount(Figure<BigDecimal> goal) {
        return goal.toOptional().filter(amount -> amount.signum() > 0).orElse(null);
    }
}
