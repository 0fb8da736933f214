package com.onekaday.analytics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.onekaday.account.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Keeps figures until anything they depend on changes.
 *
 * <p>With each figure its day and the account's revision are kept, which every request reads from the database anyway:
 * whatever node changed it, an old figure is never given again, and the new one takes its place. Figures are worth about
 * as much memory as they span days.
 */
@ApplicationScoped
public class FigureCache {

    private static final int MOST_DAYS = 400_000;
    private static final Duration UNUSED = Duration.ofMinutes(10);

    private final Cache<Key, Kept> figures = Caffeine.newBuilder()
            .maximumWeight(MOST_DAYS)
            .weigher((Key key, Kept figure) -> figure.days())
            .expireAfterAccess(UNUSED)
            .build();

    private record Key(UUID account, Object question) {}

    private record Kept(long revision, LocalDate today, Object figure, int days) {

        boolean isOf(Caller caller, LocalDate day) {
            return revision == caller.revision() && today.equals(day);
        }
    }

    /**
     * The answer to a question about an account's figures.
     *
     * @param question equal for equal questions, and of a type of its own for each kind of answer
     * @param days about how many days the answer spans
     */
    public <T> T get(Caller caller, LocalDate today, Object question, int days, Supplier<T> answer) {
        return get(caller, today, question, given -> days, answer);
    }

    /**
     * The same, where only the answer tells how much it holds.
     *
     * @param days about how many days an answer spans
     */
    @SuppressWarnings("unchecked") // the question's type decides the answer's
    public <T> T get(Caller caller, LocalDate today, Object question, ToIntFunction<T> days, Supplier<T> answer) {
        var key = new Key(caller.id(), question);
        var known = figures.getIfPresent(key);
        if (known == null || !known.isOf(caller, today)) { // not computed inside: an answer may ask further questions
            var given = answer.get();
            known = new Kept(caller.revision(), today, given, days.applyAsInt(given));
            figures.put(key, known);
        }
        return (T) known.figure();
    }
}
