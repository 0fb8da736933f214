package com.onekaday.mobile.today;

import com.onekaday.mobile.book.Change;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import java.util.Locale;
import java.util.Optional;

/** In one line, how the phone and the server stand: what waits, what was refused, how old it all is. */
public record Standing(String text, Icon icon, boolean isUrgent) {

    /** What is to be said; empty where all is well and fresh. */
    public static Optional<Standing> of(Workspace workspace, Rounds rounds, Look look) {
        var texts = look.texts();
        if (!workspace.damaged().isEmpty()) {
            return urgent(texts.get("standing.damaged", String.join(", ", workspace.damaged())));
        }
        var refused = count(workspace, false);
        if (refused > 0) {
            return urgent(texts.count("standing.refused", refused));
        }
        var failure = rounds.outcome().get();
        var waiting = count(workspace, true);
        if (failure.isPresent() && failure.get() == CallFailed.Kind.SIGNED_OUT) {
            return urgent(waiting > 0 ? texts.count("standing.signed-out", waiting) : texts.get("standing.signed-out"));
        }
        if (failure.isPresent()) {
            var why = texts.get("standing." + failure.get().name().toLowerCase(Locale.ROOT));
            var what = waiting > 0 ? texts.count("standing.waiting", waiting) : age(workspace, look);
            return Optional.of(new Standing(why + " · " + what, Icon.CLOUD_OFF, false));
        }
        if (waiting > 0) {
            return Optional.of(new Standing(texts.count("standing.waiting", waiting), Icon.SYNC, false));
        }
        return Optional.empty();
    }

    private static int count(Workspace workspace, boolean pending) {
        return (int) workspace.books().outbox().all().stream()
                .filter(change -> (change.state() == Change.State.PENDING) == pending)
                .count();
    }

    private static Optional<Standing> urgent(String text) {
        return Optional.of(new Standing(text, Icon.ALERT, true));
    }

    private static String age(Workspace workspace, Look look) {
        return workspace
                .figures()
                .age(Figure.SUMMARY.key())
                .map(age -> look.texts()
                        .get("standing.age", look.formats().moment(age, workspace.zone(), workspace.today())))
                .orElse(look.texts().get("standing.never"));
    }
}
