package com.onekaday.push;

import com.interaso.webpush.VapidKeys;
import com.onekaday.secret.SecretBox;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;

/** The one key pair that all servers sign with; whoever needs it first makes it. */
@Stateless
public class PushKeys {
    private static final String PURPOSE = "push-key";

    private static final String ADD =
            "insert into push_key (public_key, private_key) values (?1, ?2) on conflict do nothing";

    @Inject
    EntityManager em;

    @Inject
    SecretBox secrets;

    /** Whether a key can be kept: its private half has to be sealed. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isPossible() {
        return secrets.isOpen();
    }

    public VapidKeys get() {
        return find().orElseGet(this::make);
    }

    private VapidKeys make() {
        var fresh = VapidKeys.generate();
        em.createNativeQuery(ADD)
                .setParameter(1, fresh.getX509PublicKey())
                .setParameter(2, secrets.seal(PURPOSE, fresh.getPkcs8PrivateKey()))
                .executeUpdate();
        return find().orElseThrow();
    }

    @SuppressWarnings("unchecked") // rows of a native query
    private Optional<VapidKeys> find() {
        List<Object[]> rows = em.createNativeQuery("select public_key, private_key from push_key")
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row -> VapidKeys.create((String) row[0], secrets.open(PURPOSE, (String) row[1])));
    }
}
