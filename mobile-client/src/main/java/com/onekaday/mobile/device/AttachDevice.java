package com.onekaday.mobile.device;

import com.gluonhq.attach.browser.BrowserService;
import com.gluonhq.attach.display.DisplayService;
import com.gluonhq.attach.keyboard.KeyboardService;
import com.gluonhq.attach.lifecycle.LifecycleEvent;
import com.gluonhq.attach.lifecycle.LifecycleService;
import com.gluonhq.attach.statusbar.StatusBarService;
import com.gluonhq.attach.storage.StorageService;
import com.gluonhq.attach.util.Platform;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.function.DoubleConsumer;
import javafx.scene.paint.Color;

/** The device as Gluon Attach knows it. Each service may be missing. */
public final class AttachDevice implements Device {

    private static final Insets NOTCHED = new Insets(44, 24);
    private static final Insets PLAIN_PHONE = new Insets(0, 0);
    private static final Insets WINDOW = new Insets(12, 8);

    /** The folder that no other app may read. */
    public Path privateFolder() {
        return StorageService.create()
                .flatMap(StorageService::getPrivateStorage)
                .map(File::toPath)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".onekaday"));
    }

    @Override
    public Insets insets() {
        if (!isMobile()) {
            return WINDOW;
        }
        return DisplayService.create().map(DisplayService::hasNotch).orElse(false) ? NOTCHED : PLAIN_PHONE;
    }

    /** Whether it is a phone or tablet, and the app fills its screen. */
    public boolean isMobile() {
        return !Platform.isDesktop();
    }

    /** Calls when the app comes to the front, and when it goes. */
    public void listen(Runnable resumed, Runnable paused) {
        LifecycleService.create().ifPresent(lifecycle -> {
            lifecycle.addListener(LifecycleEvent.RESUME, resumed);
            lifecycle.addListener(LifecycleEvent.PAUSE, paused);
        });
    }

    @Override
    public void paint(boolean dark) {
        StatusBarService.create().ifPresent(bar -> bar.setColor(Color.web(dark ? "#0e1116" : "#f5f6fa")));
    }

    @Override
    public void open(String address) {
        BrowserService.create().ifPresent(browser -> {
            try {
                browser.launchExternalBrowser(address);
            } catch (IOException | URISyntaxException e) {
                // There is no browser: the address is on the screen to be read.
            }
        });
    }

    @Override
    public void listenToKeyboard(DoubleConsumer height) {
        KeyboardService.create().ifPresent(keyboard -> keyboard.visibleHeightProperty()
                .addListener((seen, was, is) -> height.accept(is.doubleValue())));
    }
}
