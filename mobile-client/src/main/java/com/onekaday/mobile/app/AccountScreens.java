package com.onekaday.mobile.app;

import com.onekaday.mobile.calendar.CalendarPresenter;
import com.onekaday.mobile.calendar.CalendarView;
import com.onekaday.mobile.entry.EntryActions;
import com.onekaday.mobile.goals.GoalsPresenter;
import com.onekaday.mobile.goals.GoalsView;
import com.onekaday.mobile.history.HistoryView;
import com.onekaday.mobile.inbox.InboxPresenter;
import com.onekaday.mobile.inbox.InboxView;
import com.onekaday.mobile.inbox.RemindersView;
import com.onekaday.mobile.lock.PinLock;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.settings.SettingsPresenter;
import com.onekaday.mobile.settings.SettingsView;
import com.onekaday.mobile.stats.StatsPresenter;
import com.onekaday.mobile.stats.StatsView;
import com.onekaday.mobile.sync.Errands;
import com.onekaday.mobile.sync.Rounds;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.today.TodayPresenter;
import com.onekaday.mobile.today.TodayView;
import com.onekaday.mobile.ui.Icon;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Screen;
import com.onekaday.mobile.ui.Shell;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;

/** The screens of whoever is signed in, and when they are to show something new. */
final class AccountScreens {

    /** What these screens need of the rest of the app. */
    interface Outside {
        void lookChanged();

        void signOut();

        void signInAgain();

        String version();

        void open(String address);
    }

    private final Shell shell;
    private final Look look;
    private final PinLock lock;
    private final Workspace workspace;
    private final Outside outside;
    private final Executor fx;
    private final Errands errands;
    private final Rounds rounds;
    private final EntryActions actions;
    private final CalendarPresenter calendar;
    private final AtomicBoolean refreshing = new AtomicBoolean();
    private final Retry retry;
    private boolean over;

    AccountScreens(
            Shell shell, Look look, PinLock lock, Workspace workspace, Outside outside, Executor io, Executor fx) {
        this.shell = shell;
        this.look = look;
        this.lock = lock;
        this.workspace = workspace;
        this.outside = outside;
        this.fx = fx;
        errands = new Errands(io, fx);
        rounds = new Rounds(() -> workspace.synchroniser().run(), io, fx);
        retry = new Retry(rounds, () -> !workspace.books().outbox().all().isEmpty());
        actions = new EntryActions(shell, look, workspace, rounds);
        calendar = new CalendarPresenter(workspace, rounds, look, errands);
        workspace.books().listen(this::changed);
        workspace.figures().listen(this::changed);
        rounds.listen(this::ended);
        look.hidden().addListener((seen, was, is) -> shell.show());
    }

    /** Shows what is known at once, and asks the server for the rest. */
    void begin() {
        addTabs();
        shell.go("today");
        rounds.start();
    }

    void resume() {
        rounds.start();
    }

    /** Nothing is to move or to run while the app is out of sight. */
    void pause() {
        retry.stop();
    }

    void end() {
        over = true;
        retry.stop();
    }

    private void addTabs() {
        shell.clearTabs();
        shell.addTab("today", text("today.title"), Icon.HOME, this::today);
        shell.addTab("calendar", text("calendar.title"), Icon.CALENDAR, this::calendar);
        shell.addMain(text("entry.title.new"), actions::add);
        shell.addTab("goals", text("goals.title"), Icon.TARGET, this::goals);
        shell.addTab("stats", text("stats.title"), Icon.CHART, this::stats);
    }

    /** Many things may change at once: the screen is made anew once. */
    private void changed() {
        if (refreshing.compareAndSet(false, true)) {
            fx.execute(() -> {
                refreshing.set(false);
                if (!over) {
                    shell.refresh();
                }
            });
        }
    }

    private void ended(Optional<CallFailed.Kind> why) {
        retry.ended(why);
        changed();
    }

    private Screen today() {
        return new TodayView(new TodayPresenter(workspace, look), actions, rounds, new Ways());
    }

    private Screen calendar() {
        return new CalendarView(calendar, actions, shell);
    }

    private Screen goals() {
        return new GoalsView(new GoalsPresenter(workspace, rounds, look), shell);
    }

    private Screen stats() {
        return new StatsView(new StatsPresenter(workspace, look, errands));
    }

    private String text(String key) {
        return look.texts().get(key);
    }

    /** Where the screens lead. */
    private final class Ways implements TodayView.Ways, SettingsView.Ways {

        @Override
        public void toAllEntries() {
            shell.open(HistoryView.all(workspace, actions, look));
        }

        @Override
        public void toWhatWaits() {
            if (rounds.outcome()
                    .get()
                    .filter(CallFailed.Kind.SIGNED_OUT::equals)
                    .isPresent()) {
                outside.signInAgain();
            } else {
                shell.open(HistoryView.waiting(workspace, actions, look));
            }
        }

        @Override
        public void toInbox() {
            shell.open(new InboxView(new InboxPresenter(workspace, look, errands), calendar, actions, shell));
        }

        @Override
        public void toReminders() {
            shell.open(new RemindersView(new InboxPresenter(workspace, look, errands), shell));
        }

        @Override
        public void toSettings() {
            shell.open(new SettingsView(new SettingsPresenter(workspace, look, errands), lock, shell, this));
        }

        @Override
        public void lookChanged() {
            outside.lookChanged();
            addTabs();
            shell.go("today");
            toSettings();
        }

        @Override
        public void signOut() {
            outside.signOut();
        }

        @Override
        public String version() {
            return outside.version();
        }

        @Override
        public void open(String address) {
            outside.open(address);
        }
    }
}
