package com.onekaday.rest.account;

import com.onekaday.account.AccountView;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person's own account as the interface shows it; the CSRF token is null where no cookie is used. */
public record AccountBody(
        UUID id,
        String username,
        String email,
        String role,
        String baseCurrency,
        String timeZone,
        String locale,
        DayOfWeek weekStart,
        List<DayOfWeek> workDays,
        boolean autoFreeze,
        BigDecimal dailyTarget,
        String dailyTargetCurrency,
        @Nullable String csrfToken,
        Map<String, Boolean> features,
        int version) {

    static AccountBody of(AccountView account, @Nullable String csrfToken, Features features) {
        return new AccountBody(
                account.id(),
                account.username(),
                account.email(),
                account.role(),
                account.baseCurrency(),
                account.timeZone(),
                account.locale(),
                account.weekStart(),
                account.workDays(),
                account.autoFreeze(),
                account.dailyTarget(),
                account.dailyTargetCurrency(),
                csrfToken,
                features.offered(),
                account.version());
    }
}
