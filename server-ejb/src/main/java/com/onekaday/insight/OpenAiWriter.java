package com.onekaday.insight;

import com.onekaday.insight.WriterFailed.Reason;
import com.openai.errors.OpenAIException;
import com.openai.models.chat.completions.StructuredChatCompletion;
import com.openai.models.completions.CompletionUsage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/** Has a model of OpenAI, or one that speaks like it, put facts into sentences. */
@ApplicationScoped
class OpenAiWriter implements InsightWriter {

    private final OpenAiSettings settings;
    private final OpenAiCalls calls;

    @Inject
    OpenAiWriter(OpenAiSettings settings, OpenAiCalls calls) {
        this.settings = settings;
        this.calls = calls;
    }

    @Override
    public boolean isConfigured() {
        return settings.apiKey.isPresent();
    }

    @Override
    public String model() {
        return settings.model;
    }

    @Override
    public Answer write(FactSheet sheet) throws WriterFailed {
        var rules = Instructions.rules(sheet);
        var facts = Instructions.facts(sheet);
        var request = rules + "\n\n" + facts;
        try {
            return answer(request, calls.ask(rules, facts));
        } catch (OpenAiCalls.Unreachable | CircuitBreakerOpenException e) {
            throw new WriterFailed(Reason.UNAVAILABLE, sent(request, null, 0), e);
        } catch (OpenAIException e) {
            throw new WriterFailed(Reason.REFUSED, sent(request, null, 0), e);
        }
    }

    private static Answer answer(String request, StructuredChatCompletion<Draft> completion) throws WriterFailed {
        var tokens = completion.usage().map(CompletionUsage::totalTokens).orElse(0L);
        var reply = reply(completion);
        var exchange = sent(request, reply, tokens);
        if (reply == null) {
            throw new WriterFailed(Reason.REFUSED, exchange, null);
        }
        return new Answer(draft(completion, exchange), exchange);
    }

    private static Draft draft(StructuredChatCompletion<Draft> completion, Exchange exchange) throws WriterFailed {
        try {
            var draft = completion.choices().get(0).message().content().orElse(null);
            if (draft != null && isWhole(draft)) {
                return draft;
            }
            throw new WriterFailed(Reason.UNREADABLE, exchange, null);
        } catch (OpenAIException e) {
            throw new WriterFailed(Reason.UNREADABLE, exchange, e);
        }
    }

    /** A server that does not hold its model to the schema may leave anything out. */
    @SuppressWarnings("ConstantValue") // read from JSON, whatever the types say
    private static boolean isWhole(Draft draft) {
        return draft.claims() != null
                && draft.actions() != null
                && draft.claims().stream()
                        .allMatch(claim -> claim != null && claim.text() != null && claim.facts() != null);
    }

    private static @Nullable String reply(StructuredChatCompletion<Draft> completion) {
        return completion.rawChatCompletion().choices().stream()
                .findFirst()
                .flatMap(choice -> choice.message().content())
                .orElse(null);
    }

    private static Exchange sent(String request, @Nullable String reply, long tokens) {
        return new Exchange(request, reply, tokens);
    }
}
