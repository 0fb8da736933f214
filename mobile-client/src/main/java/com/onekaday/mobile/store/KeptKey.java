package com.onekaday.mobile.store;

import com.onekaday.mobile.json.Json;
import com.onekaday.mobile.net.Keychain;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;

/** Keeps the refresh token in the app's private storage: not in the settings, which are logged and backed up. */
public final class KeptKey implements Keychain {

    private final KeptFile file;

    public KeptKey(Disk disk) {
        file = new KeptFile(disk, "session.json", 1, name -> {});
    }

    @Override
    public Optional<Key> load() {
        return file.load(fields -> new Key(URI.create(fields.text("server")), fields.text("refresh_token")));
    }

    @Override
    public void keep(Key key) throws IOException {
        file.save(Json.object().add("server", key.server().toString()).add("refresh_token", key.refreshToken()));
    }

    @Override
    public void forget() {
        try {
            file.delete();
        } catch (IOException e) {
            // The server has ended the session anyway: the next start finds out.
        }
    }
}
