package com.onekaday.system.browser;

import static java.util.Objects.requireNonNull;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Looks for what keeps people with disabilities from using a page. */
final class Axe {

    private static final String RULES = load();

    /** Serious faults with the element of each, once colours have stopped changing. */
    private static final String FIND = """
            async () => {
              await Promise.all(document.getAnimations().map(({ finished }) => finished));
              const { violations } = await axe.run();
              return violations
                .filter(({ impact }) => ['serious', 'critical'].includes(impact))
                .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
            }
            """;

    private Axe() {}

    /** Evaluating goes past the page's own policy, which lets no foreign script in. */
    @SuppressWarnings("unchecked")
    static List<String> faultsOf(Page page) {
        page.evaluate(RULES);
        return (List<String>) page.evaluate(FIND);
    }

    private static String load() {
        try (var file = requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
