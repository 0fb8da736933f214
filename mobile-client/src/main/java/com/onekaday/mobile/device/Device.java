package com.onekaday.mobile.device;

import java.nio.file.Path;

/** The phone, or the desktop that stands in for it. */
public interface Device {

    /** The folder that no other app may read. */
    Path privateFolder();

    /** What the system's bars take at the top and the bottom, in pixels of the layout. */
    Insets insets();

    /** Whether it is a phone or tablet, and the app fills its screen. */
    boolean isMobile();

    /** Calls when the app comes to the front, and when it goes. */
    void listen(Runnable resumed, Runnable paused);

    /** Lets the system's bar go with the app's theme. */
    void paint(boolean dark);

    /** Opens a page in the browser, where there is one. */
    void open(String address);

    /** Space that is not the app's. */
    record Insets(double top, double bottom) {}
}
