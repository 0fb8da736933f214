package com.onekaday.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    private static final String POSITION = "2026-01-31 01a203ab-5453-7b61-abca-5791f7c8b020";

    @ParameterizedTest
    @ValueSource(strings = {"a", POSITION, "Zoë ~ Söhne", ""})
    void findsThePositionAgain(String position) {
        assertThat(Cursor.decode(Cursor.encode(position))).isEqualTo(position);
    }

    @Test
    void needsNoEscapesInAnAddress() {
        assertThat(Cursor.encode("ÿÿÿ>>>???")).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void tellsEveryChangedCursorFromARealOne() {
        var cursor = Cursor.encode(POSITION);

        for (var i = 0; i < cursor.length(); i++) {
            var other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            refuses(cursor.substring(0, i) + other + cursor.substring(i + 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%", "ä", "2026-01-31", "bm8"})
    void refusesWhatIsNoCursor(String cursor) {
        refuses(cursor);
    }

    private static void refuses(String cursor) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Cursor.decode(cursor))
                .satisfies(refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNREADABLE))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("bad-parameter"));
    }
}
