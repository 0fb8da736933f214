package com.onekaday.connection;

import com.onekaday.stripe.StripeFailed;
import java.util.List;
import java.util.Optional;

/** What a connection needs of Stripe. Each call may take seconds and is made outside any transaction. */
interface BalanceGateway {

    /** Sees with one call whether a key may read what a sync reads. */
    void check(String key) throws StripeFailed;

    /**
     * What happened within a window of time and may count as income, the oldest first.
     *
     * @return empty where it is too much for one answer; a window of a second is never too wide
     */
    Optional<List<BalanceEntry>> read(String key, Window window) throws StripeFailed;
}
