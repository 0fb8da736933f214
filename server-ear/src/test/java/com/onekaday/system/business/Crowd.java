package com.onekaday.system.business;

import com.onekaday.error.Refusal;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Lets several threads do something at the same moment. */
@Dependent
public class Crowd {

    static final int SIZE = 6;

    @Resource
    ManagedThreadFactory threads;

    /** What a member of the crowd does, by its number. */
    public interface Act<T> {
        T by(int member) throws Exception;
    }

    /** What became of an act: a result or a refusal. */
    public record Outcome<T>(@Nullable T result, @Nullable Refusal refusal) {}

    /** Starts all at once and waits for the last; whatever else than a refusal goes wrong goes wrong with the test. */
    public <T> List<Outcome<T>> all(Act<T> act) throws Exception {
        var start = new CyclicBarrier(SIZE);
        var pool = Executors.newFixedThreadPool(SIZE, threads);
        try {
            var acts = IntStream.range(0, SIZE)
                    .mapToObj(member -> at(start, act, member))
                    .toList();
            var outcomes = new ArrayList<Outcome<T>>();
            for (var done : pool.invokeAll(acts, 2, TimeUnit.MINUTES)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> Callable<Outcome<T>> at(CyclicBarrier start, Act<T> act, int member) {
        return () -> {
            start.await(1, TimeUnit.MINUTES);
            try {
                return new Outcome<>(act.by(member), null);
            } catch (Refusal refusal) {
                return new Outcome<>(null, refusal);
            }
        };
    }
}
