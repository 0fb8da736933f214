package com.onekaday.income;

import com.onekaday.account.Caller;
import com.onekaday.error.Refusal;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names, archives and lists where a person's income comes from. */
@Stateless
public class SourceService {

    @Inject
    Sources sources;

    @Inject
    Ledger ledger;

    @Inject
    InstantSource clock;

    /** Names a source before its first income. */
    public SourceView add(Caller caller, NewSource draft) {
        ledger.lock(caller.id());
        var name = SourceName.of(draft.name());
        requireFree(caller.id(), name);
        var source = new Source(caller.id(), name, clock.instant().truncatedTo(ChronoUnit.MICROS));
        source.change(name, isArchived(draft));
        sources.add(source);
        return sources.written(source).toView();
    }

    /** The source that a name of another record stands for, a new one if need be; {@code pointer} says where it is. */
    public SourceView named(Caller caller, String name, String pointer) {
        ledger.lock(caller.id());
        var wanted = SourceName.of(name);
        if (wanted.key().isEmpty()) {
            throw Refusal.ruleBroken(pointer, "blank", "Say where the income comes from");
        }
        return sources.written(sources.named(caller.id(), wanted, clock.instant()))
                .toView();
    }

    /** The caller's source of a name, in any spelling. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<SourceView> find(Caller caller, String name) {
        return sources.find(caller.id(), SourceName.of(name)).map(Source::toView);
    }

    /** Those of the caller's sources that there are, by their id. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Map<UUID, String> names(Caller caller, Collection<UUID> ids) {
        return ids.isEmpty() ? Map.of() : sources.names(caller.id(), ids);
    }

    /** All of the caller's sources. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SourceView> all(Caller caller) {
        return views(sources.all(caller.id()));
    }

    /** Those of the caller's sources that there are, by ids. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public List<SourceView> views(Caller caller, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : views(sources.find(caller.id(), Set.copyOf(ids)));
    }

    private static List<SourceView> views(List<Source> shown) {
        return shown.stream().map(Source::toView).toList();
    }

    /** One source of the caller's. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SourceView get(Caller caller, UUID id) {
        return find(caller, id).toView();
    }

    /** The sources by name, archived ones too; those after one, or the first ones. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public SourcePage list(Caller caller, @Nullable String after, int limit) {
        var found = sources.list(
                caller.id(), after == null ? "" : SourceName.of(after).key(), limit + 1);
        var shown = found.subList(0, Math.min(limit, found.size()));
        return new SourcePage(shown.stream().map(Source::toView).toList(), found.size() > limit);
    }

    /**
     * Renames a source, and with it all its incomes, or archives it or takes it up again.
     *
     * @param change makes the new statement from what is kept, or refuses; nobody else changes the source meanwhile
     */
    public SourceView change(Caller caller, UUID id, Function<SourceView, NewSource> change) {
        ledger.lock(caller.id());
        var source = find(caller, id);
        var draft = change.apply(source.toView());
        var name = SourceName.of(draft.name());
        if (!name.key().equals(source.name().key())) {
            requireFree(caller.id(), name);
        }
        source.change(name, isArchived(draft));
        return sources.written(source).toView();
    }

    /**
     * Removes a source that was never used.
     *
     * @param check refuses to remove what is kept
     */
    public void remove(Caller caller, UUID id, Consumer<SourceView> check) {
        var source = find(caller, id);
        check.accept(source.toView());
        sources.remove(source);
    }

    private Source find(Caller caller, UUID id) {
        return sources.find(caller.id(), id).orElseThrow(() -> Refusal.notFound("source"));
    }

    private void requireFree(UUID accountId, SourceName name) {
        if (name.key().isEmpty()) {
            throw Refusal.ruleBroken("/name", "blank", "Give the source a name");
        }
        if (sources.find(accountId, name).isPresent()) {
            throw Refusal.conflict("source-exists", "You have a source of this name");
        }
    }

    private static boolean isArchived(NewSource draft) {
        return Boolean.TRUE.equals(draft.archived());
    }
}
