package com.onekaday.account;

import java.util.UUID;

/** An account is about to be gone with everything it has; fired in the transaction, before its rows are removed. */
public record AccountErased(UUID accountId) {}
