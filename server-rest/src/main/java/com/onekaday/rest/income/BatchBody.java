package com.onekaday.rest.income;

import com.onekaday.income.BatchResult;
import com.onekaday.rest.problem.Problem;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of a batch, item by item and in numbers. */
public record BatchBody(List<Item> results, int created, int existing, int failed) {

    private static final int CREATED = 201;
    private static final int EXISTING = 200;

    /** What became of one item, as if it had been sent alone. */
    public record Item(
            int index,
            int status,
            @Nullable UUID id,
            @Nullable Problem problem) {

        static Item of(int index, BatchResult result) {
            var problem = result.refusal() == null ? null : Problem.of(result.refusal());
            var status = problem != null ? problem.status() : result.created() ? CREATED : EXISTING;
            return new Item(index, status, result.id(), problem);
        }
    }

    static BatchBody of(List<BatchResult> results) {
        var items = IntStream.range(0, results.size())
                .mapToObj(index -> Item.of(index, results.get(index)))
                .toList();
        var created = count(items, CREATED);
        var existing = count(items, EXISTING);
        return new BatchBody(items, created, existing, items.size() - created - existing);
    }

    private static int count(List<Item> items, int status) {
        return (int) items.stream().filter(item -> item.status == status).count();
    }
}
