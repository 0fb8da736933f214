package com.onekaday.announcement;

import com.onekaday.account.Caller;
import com.onekaday.account.Peer;
import com.onekaday.audit.AuditAction;
import com.onekaday.audit.AuditService;
import com.onekaday.platform.UuidV7;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/** Publishes, shows and takes back the one announcement. */
@Stateless
public class AnnouncementService {

    @Inject
    NoticeBoard board;

    @Inject
    AuditService audit;

    @Inject
    InstantSource clock;

    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Announcement> current() {
        return board.read();
    }

    /** Puts an announcement in the place of whatever is announced. */
    public Announcement publish(Caller admin, Peer peer, NewAnnouncement draft) {
        var now = clock.instant();
        var announcement = new Announcement(UuidV7.at(now), draft.text().strip(), now);
        board.put(announcement);
        audit.recordBy(
                admin.id(), null, AuditAction.ANNOUNCED, announcement.id().toString(), peer.address());
        return announcement;
    }

    /** Takes back what is announced; does nothing where that is nothing. */
    public void remove(Caller admin, Peer peer) {
        board.read().ifPresent(announcement -> {
            board.clear();
            audit.recordBy(
                    admin.id(),
                    null,
                    AuditAction.ANNOUNCEMENT_REMOVED,
                    announcement.id().toString(),
                    peer.address());
        });
    }
}
