package com.onekaday.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripeKeyTest {

    @Test
    void takesARestrictedKeyAndShowsItsEndAlone() {
        var key = StripeKey.of(" rk_live_51Abc9XyZ \n");

        assertThat(key.text()).isEqualTo("rk_live_51Abc9XyZ");
        assertThat(key.live()).isTrue();
        assertThat(key.end()).isEqualTo("9XyZ");
        assertThat(key).hasToString("StripeKey[…9XyZ]");
        assertThat(StripeKey.of("rk_test_51Abc9XyZ").live()).isFalse();
    }

    @Test
    void refusesAKeyThatMayDoEverythingAndSaysWhatToDo() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> StripeKey.of("sk_live_51Abc9XyZ"))
                .withMessageContaining("restricted key")
                .withMessageNotContaining("9XyZ")
                .extracting(Refusal::code)
                .isEqualTo("secret-key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pk_live_51Abc9XyZ", "rk_live_", "rk_live_51Abc 9XyZ", "whsec_abc", "rk_other_51Abc9XyZ"})
    void refusesWhatIsNoRestrictedKey(String entered) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> StripeKey.of(entered))
                .extracting(Refusal::code)
                .isEqualTo("key-form");
    }
}
