package com.onekaday.notification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What people can be told, where from the start, and where it leads. */
public enum NoticeKind {
    REMINDER("/", Worth.HOURS, Way.INBOX, Way.PUSH),
    STREAK_AT_RISK("/", Worth.HOURS, Way.INBOX, Way.PUSH),
    GOAL_REACHED("/goals", Worth.DAYS, Way.INBOX, Way.MAIL, Way.PUSH),
    MILESTONE("/", Worth.DAYS, Way.INBOX, Way.PUSH),
    ODDS_TURNED("/goals", Worth.DAYS, Way.INBOX),
    WEEKLY_DIGEST("/analytics", Worth.DAYS, Way.INBOX, Way.MAIL),
    INCOME_LATE("/", Worth.DAYS, Way.INBOX, Way.PUSH),
    IMPORT_FINISHED("/import", Worth.DAYS, Way.INBOX),
    NEW_SIGN_IN("/settings?section=security", Worth.AT_ONCE, Way.INBOX, Way.MAIL),
    PAYMENT_FAILED("/settings?section=billing", Worth.AT_ONCE, Way.INBOX, Way.MAIL),
    WEBHOOK_STOPPED("/settings?section=webhooks", Worth.DAYS, Way.INBOX, Way.MAIL),
    CONNECTION_BROKEN("/settings?section=connections", Worth.DAYS, Way.INBOX, Way.MAIL),
    /** That a channel works; asked for by the person. */
    TEST("/settings?section=notifications", Worth.AT_ONCE);

    private enum Worth {
        /** Old news after two hours. */
        HOURS,
        DAYS,
        /** Waits for no quiet hour to end. */
        AT_ONCE
    }

    private final String path;
    private final Worth worth;
    private final boolean toInbox;
    private final boolean byMail;
    private final boolean byPush;

    NoticeKind(String path, Worth worth, Way... ways) {
        this.path = path;
        this.worth = worth;
        var chosen = List.of(ways);
        this.toInbox = chosen.contains(Way.INBOX);
        this.byMail = chosen.contains(Way.MAIL);
        this.byPush = chosen.contains(Way.PUSH);
    }

    /** Where in the console something can be done about it. */
    String path() {
        return path;
    }

    boolean isUrgent() {
        return worth == Worth.AT_ONCE;
    }

    boolean isPerishable() {
        return worth == Worth.HOURS;
    }

    /** Whether it goes there as long as the person says nothing. */
    boolean goesBy(Way way) {
        return switch (way) {
            case INBOX -> toInbox;
            case MAIL -> byMail;
            case PUSH -> byPush;
        };
    }

    /** Those that a person decides about. */
    static List<NoticeKind> choosable() {
        return Arrays.stream(values()).filter(kind -> kind != TEST).toList();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
