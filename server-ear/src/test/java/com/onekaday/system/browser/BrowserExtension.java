package com.onekaday.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.onekaday.system.Product;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Opens a page for each test and watches it. */
final class BrowserExtension implements ExecutionCondition, ParameterResolver, AfterEachCallback {

    private static final Namespace BROWSER = Namespace.create(BrowserExtension.class);

    /** A page and what went wrong on it. */
    private record Watched(Page page, List<String> errors) {}

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (Chromium.find().isPresent()) {
            return ConditionEvaluationResult.enabled("A browser is installed");
        }
        var reason = "No browser on the PATH: none of " + String.join(", ", Chromium.NAMES);
        System.out.printf("SKIPPED %s: %s%n", context.getDisplayName(), reason);
        return ConditionEvaluationResult.disabled(reason);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Page.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var watched = open(context);
        context.getStore(BROWSER).put(Watched.class, watched);
        return watched.page();
    }

    private static Watched open(ExtensionContext context) {
        var chromium = context.getStore(StoreScope.LAUNCHER_SESSION, BROWSER)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        var options = new Browser.NewContextOptions()
                .setBaseURL(Product.of(context).address().toString())
                .setLocale("en-US")
                .setTimezoneId("Europe/Berlin")
                .setViewportSize(1280, 800);
        var page = chromium.browser().newContext(options).newPage();
        var errors = new CopyOnWriteArrayList<String>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add("%s (%s)".formatted(message.text(), message.location()));
            }
        });
        return new Watched(page, errors);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var watched = context.getStore(BROWSER).remove(Watched.class, Watched.class);
        if (watched != null) {
            watched.page().context().close();
            assertThat(watched.errors()).as("errors in the browser's console").isEmpty();
        }
    }
}
