package com.onekaday.rest.http;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import com.onekaday.error.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Which part of a list a request asks for, and the reply that shows it. */
@Dependent
public class Pages {

    private static final int MAX_LIMIT = 200;
    private static final int MAX_NUMBER = 1_000_000;
    private static final String CURSOR = "cursor";
    private static final String NUMBER = "page";
    private static final String SIZE = "per_page";

    @Inject
    @ConfigProperty(name = "pagination.per.page")
    int usual;

    /** How many rows are asked for. */
    public int limit(Parameters parameters) {
        return parameters.number("limit", 1, MAX_LIMIT, usual);
    }

    /** After which position; empty for the first part. */
    public Optional<String> position(Parameters parameters) {
        return Optional.ofNullable(parameters.text(CURSOR)).map(Cursor::decode);
    }

    /**
     * After which position; empty for the first part.
     *
     * @param reader reads what this list makes its positions of, which the cursor of another list is not
     */
    public <T> Optional<T> position(Parameters parameters, Function<String, T> reader) {
        try {
            return position(parameters).map(reader);
        } catch (IllegalArgumentException | DateTimeException | IndexOutOfBoundsException e) {
            throw Refusal.badParameter(CURSOR, "This is the cursor of another list");
        }
    }

    public boolean isNumbered(Parameters parameters) {
        var numbered = parameters.isGiven(NUMBER) || parameters.isGiven(SIZE);
        if (numbered && parameters.isGiven(CURSOR)) {
            throw Refusal.badParameter(CURSOR, "Send either a cursor or the number of a page");
        }
        return numbered;
    }

    public int number(Parameters parameters) {
        return parameters.number(NUMBER, 1, MAX_NUMBER, 1);
    }

    public int size(Parameters parameters) {
        return parameters.number(SIZE, 1, MAX_LIMIT, usual);
    }

    /**
     * A part of a list.
     *
     * @param end the position of the last row shown; null where nothing follows it
     */
    public <T> Response show(List<T> rows, @Nullable String end, UriInfo uri) {
        var cursor = end == null ? null : Cursor.encode(end);
        var page = new Page<>(rows, new Page.Next(cursor, cursor != null));
        return Response.ok(page)
                .header(HttpHeaders.LINK, cursor == null ? null : next(uri, CURSOR, cursor))
                .build();
    }

    /** A numbered part of a list of {@code total} rows. */
    public <T> Response show(List<T> rows, @Nullable String end, int number, int size, long total, UriInfo uri) {
        var cursor = end == null ? null : Cursor.encode(end);
        var pages = (total + size - 1) / size;
        var numbers = new NumberedPage.Numbers(cursor, cursor != null, number, size, total, pages);
        return Response.ok(new NumberedPage<>(rows, numbers))
                .header(HttpHeaders.LINK, cursor == null ? null : next(uri, NUMBER, String.valueOf(number + 1)))
                .build();
    }

    /** The address called, with another value for one parameter (RFC 8288). */
    private static String next(UriInfo uri, String parameter, String value) {
        var address = uri.getRequestUri();
        var others = Optional.ofNullable(address.getRawQuery()).stream()
                .flatMap(query -> Stream.of(query.split("&", -1)))
                .filter(not(String::isEmpty).and(not(part -> part.startsWith(parameter + "="))));
        var query = Stream.concat(others, Stream.of(parameter + "=" + value)).collect(joining("&"));
        return "<%s?%s>; rel=\"next\"".formatted(address.getRawPath(), query);
    }
}
