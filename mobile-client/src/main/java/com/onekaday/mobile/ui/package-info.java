/**
 * The app's own shell and controls: frame, bars, sheet, toast, rings and bars of figures. Refuses to know what they show.
 *
 * <p>Animations are finite, and all of them stop when the app leaves the front: one that runs on leaves Android with a black
 * screen.
 */
@NullMarked
package com.onekaday.mobile.ui;

import org.jspecify.annotations.NullMarked;
