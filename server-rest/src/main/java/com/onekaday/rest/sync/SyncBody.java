package com.onekaday.rest.sync;

import com.onekaday.rest.http.Cursor;
import com.onekaday.sync.SyncView;

/**
 * What has changed since a mark.
 *
 * @param mark opaque, to be sent as {@code since} the next time
 * @param reset whether everything kept so far is to be forgotten
 */
public record SyncBody(String mark, boolean reset, boolean hasMore, SyncView.Things changed, SyncView.Removed removed) {

    static SyncBody of(SyncView view) {
        return new SyncBody(
                Cursor.encode(view.mark().toString()), view.reset(), view.more(), view.changed(), view.removed());
    }
}
