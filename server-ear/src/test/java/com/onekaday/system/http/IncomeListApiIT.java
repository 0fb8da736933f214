package com.onekaday.system.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many incomes: pages, filters, order. */
@ApiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IncomeListApiIT {

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    private final Api api;
    private final Api four;
    private final List<String> names;

    IncomeListApiIT(Api api) {
        this.api = api;
        this.four = api.register();
        this.names = List.of(post(four, """
                        {"amount": "10.00", "source": "Acme", "date": "2026-01-01", "tags": ["Web", "print"]}
                        """), post(four, """
                        {"amount": "20.00", "source": "Beta", "date": "2026-01-02", "currency": "EUR",
                         "note": "a discount\\nnot a tag\\nof 100% "}
                        """), post(four, """
                        {"amount": "30.00", "source": "Acme", "date": "2026-01-03", "tags": ["web"], "note": "über Zoë"}
                        """), post(four, """
                        {"amount": "-5.00", "source": "Beta", "date": "2026-01-04"}
                        """));
    }

    @Test
    void goesThroughAllFromTheNewestWithoutGapOrRepetition() {
        var me = api.register();
        var recorded = IntStream.range(0, 7)
                .mapToObj(i -> record(me, "1.00", "Acme", "2026-01-0" + (1 + i / 3)))
                .toList();

        var listed = new ArrayList<String>();
        for (var next = "/api/income?limit=2"; next != null; ) {
            var page = me.get(next);
            listed.addAll(ids(page));
            next = page.header("Link").map(IncomeListApiIT::next).orElse(null);
            assertThat(page.json().at("/page/has_more").asBoolean()).isEqualTo(next != null);
        }

        assertThat(listed).containsExactlyElementsOf(reversed(recorded));
    }

    @Test
    void goesFromTheOldestWhenAsked() {
        var me = api.register();
        var recorded = List.of(
                record(me, "1.00", "Acme", "2026-01-01"),
                record(me, "1.00", "Acme", "2026-01-02"),
                record(me, "1.00", "Acme", "2026-01-02"));

        var first = me.get("/api/income?sort=date&limit=2");
        var second = me.get("/api/income?sort=date&limit=2&cursor=" + first.text("/page/next_cursor"));

        assertThat(ids(first)).containsExactlyElementsOf(recorded.subList(0, 2));
        assertThat(ids(second)).containsExactly(recorded.get(2));
        assertThat(second.json().at("/page/next_cursor").isNull()).isTrue();
    }

    @Test
    void keepsItsPlaceWhileIncomeComesAndGoes() {
        var me = api.register();
        var first = record(me, "1.00", "Acme", "2026-01-01");
        var second = record(me, "1.00", "Acme", "2026-01-02");
        record(me, "1.00", "Acme", "2026-01-03");
        var cursor = me.get("/api/income?limit=1").text("/page/next_cursor");

        record(me, "1.00", "Acme", "2026-01-04");
        assertThat(ids(me.get("/api/income?cursor=" + cursor))).containsExactly(second, first);
        me.delete("/api/income/" + second);
        assertThat(ids(me.get("/api/income?cursor=" + cursor))).containsExactly(first);
    }

    @Test
    void countsPagesForClientsThatNumberThem() {
        var me = api.register();
        var recorded = IntStream.range(0, 5)
                .mapToObj(i -> record(me, "1.00", i == 0 ? "Beta" : "Acme", "2026-01-01"))
                .toList();

        var page = me.get("/api/income?page=2&per_page=2");

        assertThat(ids(page)).containsExactly(recorded.get(2), recorded.get(1));
        assertThat(page.json().at("/page/total").asInt()).isEqualTo(5);
        assertThat(page.json().at("/page/pages").asInt()).isEqualTo(3);
        assertThat(page.json().at("/page/page").asInt()).isEqualTo(2);
        assertThat(page.json().at("/page/per_page").asInt()).isEqualTo(2);
        assertThat(ids(me.get(next(page.header("Link").orElseThrow())))).containsExactly(recorded.get(0));
        assertThat(me.get("/api/income?page=1&source=acme")
                        .json()
                        .at("/page/total")
                        .asInt())
                .isEqualTo(4);
        assertThat(ids(me.get("/api/income?page=4&per_page=2"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            date[gte]=2026-01-02&date[lte]=2026-01-02     | b
            date%5Bgte%5D=2026-01-03                      | d c
            date[lte]=2026-01-01                          | a
            source=%20ACME%20                             | c a
            source=nobody                                 |
            currency=eur                                  | b
            currency=GBP                                  |
            currency=USD                                  | d c a
            unpriced=true                                 | b
            min_amount=20                                 | c b
            max_amount=-5                                 | d
            min_amount=10.01&max_amount=29.99             | b
            tag=web                                       | c a
            tag=WEB&source=acme&date[gte]=2026-01-02      | c
            tag=we                                        |
            tag=not%20a%20tag                             |
            q=100%25                                      | b
            q=100_                                        |
            q=%C3%9CBER                                   | c
            q=web                                         | c a
            q=eta                                         | d b
            q=nowhere                                     |
            sort=-date                                    | d c b a
            sort=date                                     | a b c d
            """)
    void findsWhatIsAskedFor(String query, String expected) {
        var found = ids(four.get("/api/income?" + query)).stream()
                .map(id -> String.valueOf("abcd".charAt(names.indexOf(id))))
                .toList();

        assertThat(String.join(" ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void keepsTheFilterOnTheNextPage() {
        var me = api.register();
        record(me, "1.00", "A & B", "2026-01-01");
        record(me, "1.00", "Other", "2026-01-02");
        record(me, "1.00", "A & B", "2026-01-03");

        var first = me.get("/api/income?source=a%20%26%20b&limit=1");
        var second = me.get(next(first.header("Link").orElseThrow()));

        assertThat(second.text("/data/0/source")).isEqualTo("A & B");
        assertThat(second.json().at("/page/has_more").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=0",
                "limit=201",
                "limit=ten",
                "page=0",
                "page=1000001",
                "per_page=201",
                "cursor=abc",
                "cursor=MXY2NDloY34yMDI2",
                "page=1&cursor=abc",
                "date[gte]=yesterday",
                "date[lte]=2026-02-30",
                "currency=EURO",
                "min_amount=1e3",
                "max_amount=1,50",
                "sort=amount",
                "unpriced=yes",
                "q=%00",
            })
    void refusesWhatItCannotRead(String query) {
        var reply = four.get("/api/income?" + query);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/code")).isEqualTo("bad-parameter");
        assertThat(reply.text("/errors/0/pointer")).startsWith("/");
    }

    @Test
    void showsTwentyUnlessAskedForMore() {
        var me = api.register();
        var items = IntStream.range(0, 25)
                .mapToObj(i -> "{\"amount\": \"1.00\", \"source\": \"Acme\"}")
                .toList();
        me.post("/api/income:batch", "{\"items\": %s}".formatted(items));

        assertThat(ids(me.get("/api/income"))).hasSize(20);
        assertThat(ids(me.get("/api/income?limit=200"))).hasSize(25);
    }

    private static String record(Api me, String amount, String source, String date) {
        return post(me, "{\"amount\": \"%s\", \"source\": \"%s\", \"date\": \"%s\"}".formatted(amount, source, date));
    }

    private static String post(Api me, String income) {
        var reply = me.post("/api/income", income);
        assertThat(reply.status()).isEqualTo(201);
        return reply.text("/id");
    }

    private static List<String> ids(Reply page) {
        return StreamSupport.stream(page.json().at("/data").spliterator(), false)
                .map(income -> income.at("/id").asText())
                .toList();
    }

    private static List<String> reversed(List<String> ids) {
        return IntStream.range(0, ids.size())
                .mapToObj(i -> ids.get(ids.size() - 1 - i))
                .toList();
    }

    /** The address of a Link header, relative to the server. */
    private static String next(String link) {
        var matcher = NEXT.matcher(link);
        assertThat(matcher.matches()).isTrue();
        return URI.create(matcher.group(1).replace("[", "%5B").replace("]", "%5D"))
                .toString();
    }
}
