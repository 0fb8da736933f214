package com.onekaday.mobile.net;

import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Keeps who is signed in where, over restarts. */
public interface Keychain {

    /** Who is signed in. */
    record Key(URI server, String refreshToken) {}

    Optional<Key> load();

    void keep(Key key) throws IOException;

    void forget();
}
