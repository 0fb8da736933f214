package com.onekaday.mobile.entry;

import com.onekaday.mobile.store.Disk;
import java.io.IOException;
import java.util.Optional;

/** A disk with no room left, once it is full. */
final class FullDisk implements Disk {

    private final Disk disk;
    private boolean full;

    FullDisk(Disk disk) {
        this.disk = disk;
    }

    void fill(boolean on) {
        full = on;
    }

    @Override
    public Optional<String> read(String name) throws IOException {
        return disk.read(name);
    }

    @Override
    public void write(String name, String text) throws IOException {
        if (full) {
            throw new IOException("No space left on device");
        }
        disk.write(name, text);
    }

    @Override
    public void delete(String name) throws IOException {
        disk.delete(name);
    }

    @Override
    public String setAside(String name) throws IOException {
        return disk.setAside(name);
    }

    @Override
    public Disk folder(String name) {
        return this;
    }
}
