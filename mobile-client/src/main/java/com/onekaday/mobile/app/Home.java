package com.onekaday.mobile.app;

import com.onekaday.mobile.device.Device;
import com.onekaday.mobile.json.Fields;
import com.onekaday.mobile.lock.LockView;
import com.onekaday.mobile.lock.PinLock;
import com.onekaday.mobile.net.CallFailed;
import com.onekaday.mobile.net.Http;
import com.onekaday.mobile.net.Request;
import com.onekaday.mobile.net.ServerClock;
import com.onekaday.mobile.net.Session;
import com.onekaday.mobile.signin.SignInPresenter;
import com.onekaday.mobile.signin.SignInView;
import com.onekaday.mobile.store.Disk;
import com.onekaday.mobile.store.KeptKey;
import com.onekaday.mobile.store.Preferences;
import com.onekaday.mobile.sync.Figure;
import com.onekaday.mobile.sync.Workspace;
import com.onekaday.mobile.ui.Look;
import com.onekaday.mobile.ui.Motion;
import com.onekaday.mobile.ui.Shell;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** Decides what is shown: the lock, the way in, or the account's screens. */
public final class Home {

    private static final String ACCOUNT = "account";

    private final Disk disk;
    private final Device device;
    private final Executor io;
    private final Executor fx;
    private final Build build = Build.read();
    private final Preferences preferences;
    private final Look look;
    private final PinLock lock;
    private final ServerClock clock;
    private final Session session;
    private final Shell shell;
    private @Nullable AccountScreens screens;

    public Home(Http http, Disk disk, InstantSource phone, Device device, Executor io, Executor fx) {
        this.disk = disk;
        this.device = device;
        this.io = io;
        this.fx = fx;
        preferences = new Preferences(disk);
        look = new Look(preferences);
        lock = new PinLock(preferences);
        clock = new ServerClock(phone);
        session = new Session(http, new KeptKey(disk), clock);
        shell = new Shell(look.texts().get("back"));
        var insets = device.insets();
        shell.inset(insets.top(), insets.bottom());
        device.listenToKeyboard(shell::makeRoomForKeyboard);
        dress();
    }

    public Shell shell() {
        return shell;
    }

    /** Shows the first screen. */
    public void begin() {
        if (lock.isSet() && session.isSignedIn()) {
            askForPin();
        } else {
            enter();
        }
    }

    /** The app has come to the front again. */
    void resume() {
        if (lock.isSet() && session.isSignedIn()) {
            askForPin();
        } else if (screens != null) {
            screens.resume();
        }
    }

    /** The app has left the front: an animation that runs on leaves Android with a black screen. */
    void pause() {
        Motion.finish();
        if (screens != null) {
            screens.pause();
        }
    }

    private void askForPin() {
        shell.begin(new LockView(lock, look, this::enter, this::signOut));
    }

    private void enter() {
        var account = preferences.find(ACCOUNT);
        if (session.isSignedIn() && account.isPresent()) {
            open(new Workspace(disk.folder(account.get()), session, clock));
        } else {
            askToSignIn();
        }
    }

    private void askToSignIn() {
        shell.begin(
                new SignInView(new SignInPresenter(session, build.server(), look.texts(), io, fx, this::findAccount)));
    }

    /** Whose books these are is only known once the server has said so. */
    private void findAccount() {
        io.execute(() -> {
            try {
                var me = session.call(Request.get(Figure.ACCOUNT.path())).json();
                fx.execute(() -> signedIn(me));
            } catch (CallFailed e) {
                fx.execute(() -> {
                    askToSignIn();
                    shell.say(look.texts().get("signin.error.later"));
                });
            }
        });
    }

    private void signedIn(Fields me) {
        var id = me.text("id");
        preferences.set(ACCOUNT, id);
        var workspace = new Workspace(disk.folder(id), session, clock);
        workspace.figures().keep(Figure.ACCOUNT.key(), me, clock.instant());
        open(workspace);
    }

    private void open(Workspace workspace) {
        var opened = new AccountScreens(shell, look, lock, workspace, new Outside(), io, fx);
        screens = opened;
        opened.begin();
    }

    /** Puts the look on. */
    private void dress() {
        shell.setDark(look.isDark());
        shell.setTextSize(look.textSize());
        device.paint(look.isDark());
    }

    private void signOut() {
        var leaving = screens;
        screens = null;
        lock.remove();
        if (leaving != null) {
            leaving.end();
        }
        io.execute(() -> {
            session.signOut();
            fx.execute(this::askToSignIn);
        });
    }

    /** What the account's screens need of the rest of the app. */
    private final class Outside implements AccountScreens.Outside {

        @Override
        public void lookChanged() {
            dress();
        }

        @Override
        public void signOut() {
            shell.closeSheet();
            Home.this.signOut();
        }

        @Override
        public void signInAgain() {
            askToSignIn();
        }

        @Override
        public String version() {
            return build.version();
        }

        @Override
        public void open(String address) {
            device.open(address);
        }
    }
}
