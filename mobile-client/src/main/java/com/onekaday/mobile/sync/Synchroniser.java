package com.onekaday.mobile.sync;

import com.onekaday.mobile.book.Books;
import com.onekaday.mobile.book.Figures;
import com.onekaday.mobile.json.MissingField;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** One round with the server: send what was done here, fetch what was done there, and what it amounts to. */
public final class Synchroniser {

    /** What the first screen is made of. */
    private static final List<Figure> SHOWN_FIRST =
            List.of(Figure.ACCOUNT, Figure.SUMMARY, Figure.GOALS, Figure.EXPECTED, Figure.NOTIFICATIONS);

    private final Session session;
    private final Books books;
    private final Figures figures;
    private final ServerClock clock;

    public Synchroniser(Session session, Books books, Figures figures, ServerClock clock) {
        this.session = session;
        this.books = books;
        this.figures = figures;
        this.clock = clock;
    }

    /**
     * Goes the whole round, one at a time.
     *
     * @return why it ended early; empty where it went well
     */
    public synchronized Optional<CallFailed.Kind> run() {
        try {
            new Courier(session, books).deliver();
            fetchChanges();
            for (var figure : SHOWN_FIRST) {
                fetch(figure);
            }
            return Optional.empty();
        } catch (CallFailed e) {
            return Optional.of(e.kind());
        } catch (MissingField e) {
            return Optional.of(CallFailed.Kind.STRANGE);
        } catch (IOException e) {
            return Optional.of(CallFailed.Kind.BROKEN);
        }
    }

    private void fetchChanges() throws CallFailed, IOException {
        boolean more;
        do {
            var since = books.syncMark()
                    .map(mark -> "?since=" + URLEncoder.encode(mark, StandardCharsets.UTF_8))
                    .orElse("");
            var part = session.call(Request.get("/api/sync" + since)).json();
            books.follow(part);
            more = part.flag("has_more");
        } while (more);
    }

    /** Fetches what the server computes. */
    public void fetch(Figure figure) throws CallFailed {
        fetch(figure.key(), figure.path());
    }

    /** Fetches what is at a path and keeps it under a name; what the server does not have is forgotten. */
    public void fetch(String name, String path) throws CallFailed {
        try {
            figures.keep(name, session.call(Request.get(path)).json(), clock.instant());
        } catch (CallFailed e) {
            if (e.kind() != CallFailed.Kind.GONE) {
                throw e;
            }
            figures.forget(name);
        }
    }
}
