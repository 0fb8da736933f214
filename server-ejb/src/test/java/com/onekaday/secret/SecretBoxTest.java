package com.onekaday.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SecretBoxTest {

    private static final String SECRET = "rk_live_grüße";

    private final SecretBox box = new SecretBox(Optional.of("a key"));

    @Test
    void opensWhatItSealed() {
        assertThat(box.open("stripe:1", box.seal("stripe:1", SECRET))).isEqualTo(SECRET);
    }

    @Test
    void showsNothingOfTheSecret() {
        assertThat(box.seal("stripe:1", SECRET)).doesNotContain("rk_live").isNotEqualTo(box.seal("stripe:1", SECRET));
    }

    @Test
    void opensForNoOtherPurpose() {
        var sealed = box.seal("stripe:1", SECRET);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> box.open("stripe:2", sealed));
    }

    @Test
    void opensWithNoOtherKey() {
        var sealed = box.seal("stripe:1", SECRET);
        var other = new SecretBox(Optional.of("another key"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> other.open("stripe:1", sealed))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("secret-unreadable"));
    }

    @Test
    void keepsNothingWithoutAKey() {
        var closed = new SecretBox(Optional.empty());

        assertThat(closed.isOpen()).isFalse();
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> closed.seal("stripe:1", SECRET))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("no-secret-key"));
    }
}
