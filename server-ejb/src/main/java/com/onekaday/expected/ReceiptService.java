package com.onekaday.expected;

import com.onekaday.account.Caller;
import com.onekaday.analytics.Period;
import com.onekaday.error.Refusal;
import com.onekaday.income.Ledger;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells what of the expected income came, and takes a person's word for it. */
@Stateless
public class ReceiptService {

    @Inject
    ExpectedBook expected;

    @Inject
    ReceiptBook book;

    @Inject
    Receipts receipts;

    @Inject
    Ledger ledger;

    @Inject
    Event<ExpectedIncomeLate> late;

    @Inject
    InstantSource clock;

    /** On which days of a range an expected income is due, and what came. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public OccurrencesView occurrences(Caller caller, UUID id, Period range) {
        var one = expected.get(caller, id);
        var received = book.between(caller, range.from(), range.to());
        var today = caller.today(clock);
        var occurrences = one.schedule()
                .between(range.from(), range.to())
                .map(due -> OccurrencesView.OccurrenceView.of(due, received.income(one, due), today))
                .toList();
        return new OccurrencesView(range.from(), range.to(), occurrences);
    }

    /** What is confirmed and has not come yet: of each the one that is late, and all up to a day. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<DueIncome> confirmed(Caller caller, LocalDate until) {
        return expected.confirmed(caller, until);
    }

    /** Tells what was confirmed for days that have closed just now, and has not come. */
    public void tellLate(Caller caller, Period closed) {
        expected.missing(caller, closed).forEach(late::fire);
    }

    /** Takes the person's word for it that what was due on a day came, with this income. */
    public ExpectedView receive(Caller caller, UUID id, LocalDate due, UUID incomeId) {
        ledger.lock(caller.id());
        var one = expected.get(caller, id);
        var occurrence = occurrence(one, due);
        if (!receipts.hasIncome(caller.id(), incomeId)) {
            throw Refusal.ruleBroken("/received_income", "unknown-income", "There is no such income in your account");
        }
        if (receipts.isUsed(caller.id(), incomeId, occurrence)) {
            throw Refusal.conflictAt(
                    "/received_income",
                    "income-used",
                    "Something else that you expected was received with this income");
        }
        receipts.say(caller.id(), occurrence, incomeId);
        return expected.view(caller, one);
    }

    /** Takes the word back. */
    public void unreceive(Caller caller, UUID id, LocalDate due) {
        ledger.lock(caller.id());
        receipts.unsay(caller.id(), occurrence(expected.get(caller, id), due));
    }

    private static Occurrence occurrence(ExpectedIncome one, LocalDate due) {
        if (!one.schedule().includes(due)) {
            throw Refusal.notFound("expected income on this day");
        }
        return new Occurrence(one.id(), due);
    }
}
