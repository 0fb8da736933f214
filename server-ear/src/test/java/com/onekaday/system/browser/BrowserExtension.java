package com.onekaday.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.onekaday.system.Product;
import com.onekaday.system.http.Api;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
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
        var type = parameter.getParameter().getType();
        return type == Page.class || type == Visitor.class || type == Earner.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        if (type == Earner.class) {
            var address = Product.of(context).address();
            var api = Api.anonymous(address).register();
            return new Earner(open(context, options(context).setStorageState(Earner.sessionIn(api, address))), api);
        }
        var page = open(context, options(context));
        return type == Visitor.class ? new Visitor(page) : page;
    }

    private static Browser.NewContextOptions options(ExtensionContext context) {
        return new Browser.NewContextOptions()
                .setBaseURL(Product.of(context).address().toString())
                .setLocale("en-US")
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 800);
    }

    private static Page open(ExtensionContext context, Browser.NewContextOptions options) {
        var chromium = context.getStore(StoreScope.LAUNCHER_SESSION, BROWSER)
                .getOrComputeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
        var page = chromium.browser().newContext(options).newPage();
        context.getStore(BROWSER).put(Watched.class, new Watched(page, errorsOf(page)));
        return page;
    }

    private static List<String> errorsOf(Page page) {
        var errors = new CopyOnWriteArrayList<String>();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add("%s (%s)".formatted(message.text(), message.location()));
            }
        });
        return errors;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        var watched = context.getStore(BROWSER).remove(Watched.class, Watched.class);
        if (watched != null) {
            context.getExecutionException().ifPresent(failure -> photograph(watched.page(), context));
            watched.page().context().close();
            check(watched.errors(), context.getRequiredTestMethod().getAnnotation(Provokes.class));
        }
    }

    /** So that a failure can be understood where nobody has watched. */
    private static void photograph(Page page, ExtensionContext context) {
        var file = "%s.%s.png"
                .formatted(
                        context.getRequiredTestClass().getSimpleName(),
                        context.getRequiredTestMethod().getName());
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(System.getProperty("system.folder"), "screens", file)));
    }

    private static void check(List<String> errors, @Nullable Provokes provokes) {
        if (provokes == null) {
            assertThat(errors).as("errors in the browser's console").isEmpty();
        } else {
            assertThat(errors)
                    .as("errors in the browser's console")
                    .isNotEmpty()
                    .allMatch(error -> error.contains(provokes.value()));
        }
    }
}
