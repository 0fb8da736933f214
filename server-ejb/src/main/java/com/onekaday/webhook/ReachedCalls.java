package com.onekaday.webhook;

import com.onekaday.goal.GoalReached;
import com.onekaday.milestone.MilestoneReached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.List;

/** Hears what was reached, in the transaction that establishes it, and has it told to whoever wants to know. */
@ApplicationScoped
class ReachedCalls {
    private final Calls calls;

    @Inject
    ReachedCalls(Calls calls) {
        this.calls = calls;
    }

    void on(@Observes GoalReached event) {
        var outcome = event.outcome();
        var json = Json.createObjectBuilder()
                .add("goal", event.goalId().toString())
                .add("name", event.name())
                .add("from", outcome.from().toString())
                .add("to", outcome.to().toString())
                .add("amount", outcome.amount().toPlainString())
                .add("earned", outcome.earned().toPlainString())
                .add("currency", outcome.currency());
        calls.put(event.accountId(), WebhookEvent.GOAL_REACHED, List.of(json.build()));
    }

    void on(@Observes MilestoneReached event) {
        var milestone = event.milestone();
        var json = Json.createObjectBuilder()
                .add("id", milestone.id().toString())
                .add("kind", milestone.kind())
                .add("date", milestone.date().toString())
                .add("value", milestone.value().toPlainString());
        if (milestone.currency() == null) {
            json.addNull("currency");
        } else {
            json.add("currency", milestone.currency());
        }
        calls.put(event.accountId(), WebhookEvent.MILESTONE_REACHED, List.of(json.build()));
    }
}
