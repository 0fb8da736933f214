package com.onekaday.outbox;

import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes what is to be sent, in the transaction of its cause, and shows what came of it. */
@Stateless
public class OutboxService {
    @Inject
    Messages messages;

    @Inject
    InstantSource clock;

    /** Has messages sent once the caller's transaction is committed. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void put(Collection<NewMessage> fresh) {
        if (!fresh.isEmpty()) {
            messages.add(fresh, clock.instant());
        }
    }

    /** How each channel stands that has had anything to send lately. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ChannelStanding> standing() {
        return messages.standing(clock.instant());
    }

    /** What each channel has not sent; cheap enough to be asked for several times a minute. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<ChannelBacklog> backlog() {
        return messages.backlog(clock.instant());
    }

    /** The newest first; those before an id, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MessagePage list(MessageState state, @Nullable UUID before, int limit) {
        return page(messages.list(state, before, limit + 1), limit);
    }

    /** What went to one receiver, the newest first. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public MessagePage listOf(UUID target, @Nullable UUID before, int limit) {
        return page(messages.ofTarget(target, before, limit + 1), limit);
    }

    /**
     * Has a message sent again that has ended, with the same id.
     *
     * @throws Refusal where there is none
     */
    public MessageView retry(UUID id) {
        messages.revive(id, clock.instant());
        return messages.find(id).orElseThrow(() -> Refusal.of(Refusal.Kind.NOT_FOUND, "not-found", "No such message"));
    }

    /**
     * The same for one that went to a certain receiver.
     *
     * @throws Refusal where there is none
     */
    public MessageView retry(UUID target, UUID id) {
        return retry(messages.find(target, id)
                .orElseThrow(() -> Refusal.notFound("delivery"))
                .id());
    }

    /** Has everything sent again that was given up; tells how many that is. */
    public int retryDead() {
        return messages.reviveDead(clock.instant());
    }

    private static MessagePage page(List<MessageView> found, int limit) {
        return new MessagePage(found.subList(0, Math.min(limit, found.size())), found.size() > limit);
    }
}
