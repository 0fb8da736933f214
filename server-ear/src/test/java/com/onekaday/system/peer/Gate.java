package com.onekaday.system.peer;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** Holds those who want to pass while it is shut. */
public final class Gate {

    private final AtomicInteger held = new AtomicInteger();
    private volatile CountDownLatch opened = new CountDownLatch(0);

    public void shut() {
        opened = new CountDownLatch(1);
    }

    public void open() {
        opened.countDown();
    }

    /** How many wait in front of it. */
    public int held() {
        return held.get();
    }

    void pass() {
        held.incrementAndGet();
        try {
            opened.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            held.decrementAndGet();
        }
    }
}
