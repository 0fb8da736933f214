package com.onekaday.insight;

import com.openai.client.OpenAIClient;
import com.openai.client.okhttp.OpenAIOkHttpClient;
import com.openai.errors.InternalServerException;
import com.openai.errors.OpenAIIoException;
import com.openai.errors.RateLimitException;
import com.openai.models.chat.completions.ChatCompletionCreateParams;
import com.openai.models.chat.completions.StructuredChatCompletion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/**
 * Calls OpenAI, or a server that speaks like it: again after a failure that may pass, and for a minute not at all where half
 * of the calls fail.
 */
@ApplicationScoped
class OpenAiCalls {

    private final OpenAiSettings settings;
    private volatile @Nullable OpenAIClient client;

    @Inject
    OpenAiCalls(OpenAiSettings settings) {
        this.settings = settings;
    }

    /** Nobody answered in time, or only with an error that may pass. */
    static final class Unreachable extends RuntimeException {
        Unreachable(Throwable cause) {
            super("The model cannot be reached", cause);
        }
    }

    @Retry(maxRetries = 2, delay = 500, jitter = 250, retryOn = Unreachable.class)
    @CircuitBreaker(requestVolumeThreshold = 6, failureRatio = 0.5, delay = 60_000, failOn = Unreachable.class)
    public StructuredChatCompletion<Draft> ask(String rules, String facts) {
        var question = ChatCompletionCreateParams.builder()
                .model(settings.model)
                .addSystemMessage(rules)
                .addUserMessage(facts)
                .responseFormat(Draft.class)
                .build();
        try {
            return client().chat().completions().create(question);
        } catch (OpenAIIoException | InternalServerException | RateLimitException e) {
            throw new Unreachable(e);
        }
    }

    /** Made at the first call: most servers ask nobody, and it takes a second. */
    private OpenAIClient client() {
        var made = client;
        if (made == null) {
            synchronized (this) {
                made = client;
                if (made == null) {
                    made = connect();
                    client = made;
                }
            }
        }
        return made;
    }

    private OpenAIClient connect() {
        return OpenAIOkHttpClient.builder()
                .baseUrl(settings.baseUrl)
                .apiKey(settings.apiKey.orElse(""))
                .timeout(settings.timeout)
                .maxRetries(0)
                .build();
    }
}
