package com.onekaday.mobile.device;

import java.util.function.DoubleConsumer;

/** What the screens need of the phone, or of the desktop that stands in for it. */
public interface Device {

    /** What the system's bars take at the top and the bottom, in pixels of the layout. */
    Insets insets();

    /** Lets the system's bar go with the app's theme. */
    void paint(boolean dark);

    /** Opens a page in the browser, where there is one. */
    void open(String address);

    /** Calls with the height of the keyboard on the screen whenever it changes, in pixels of the layout. */
    void listenToKeyboard(DoubleConsumer height);

    /** Space that is not the app's. */
    record Insets(double top, double bottom) {}
}
