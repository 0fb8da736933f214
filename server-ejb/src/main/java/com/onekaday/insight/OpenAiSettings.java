package com.onekaday.insight;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which model is asked, where and how long. */
@Dependent
class OpenAiSettings {
    final String baseUrl;
    final Optional<String> apiKey;
    final String model;
    final Duration timeout;

    @Inject
    OpenAiSettings(
            @ConfigProperty(name = "openai.base.url") String baseUrl,
            @ConfigProperty(name = "openai.api.key") Optional<String> apiKey,
            @ConfigProperty(name = "openai.model") String model,
            @ConfigProperty(name = "openai.timeout") Duration timeout) {
        this.baseUrl = baseUrl;
        this.apiKey = apiKey;
        this.model = model;
        this.timeout = timeout;
    }
}
