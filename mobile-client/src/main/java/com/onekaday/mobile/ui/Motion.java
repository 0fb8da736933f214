package com.onekaday.mobile.ui;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import javafx.animation.Animation;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.Timeline;
import javafx.beans.value.WritableValue;
import javafx.util.Duration;

/** Plays the app's animations: each comes to an end, and all can be brought to theirs at once. */
public final class Motion {

    private static final Set<Animation> RUNNING = Collections.newSetFromMap(new WeakHashMap<>());

    private Motion() {}

    /** Whether things move at all: tests, and people who asked for it, see the end at once. */
    static boolean isReduced() {
        return Boolean.getBoolean("onekaday.still");
    }

    /** Brings a value to its end. */
    static <T> void to(WritableValue<T> value, T end, int millis) {
        if (isReduced()) {
            value.setValue(end);
            return;
        }
        var timeline =
                new Timeline(new KeyFrame(Duration.millis(millis), new KeyValue(value, end, Interpolator.EASE_OUT)));
        RUNNING.add(timeline);
        timeline.setOnFinished(finished -> RUNNING.remove(timeline));
        timeline.play();
    }

    /** Calls later; never while things stand still, for tests need no clock. */
    static Animation later(int millis, Runnable call) {
        var timeline = new Timeline(new KeyFrame(Duration.millis(millis), done -> call.run()));
        RUNNING.add(timeline);
        if (!isReduced()) {
            timeline.play();
        }
        return timeline;
    }

    /** Brings everything that moves to its end. */
    public static void finish() {
        Set.copyOf(RUNNING).forEach(animation -> animation.jumpTo("end"));
        RUNNING.clear();
    }
}
