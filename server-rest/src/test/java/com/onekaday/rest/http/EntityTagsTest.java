package com.onekaday.rest.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.onekaday.error.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", " \"0\" , \"1\"", "W/\"0\",\"1\"", "\"a,b\", \"1\"", "*", " * "})
    void findsTheVerySame(String header) {
        assertThat(parse(header).containStrong("\"1\"")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"2\"", "W/\"1\"", "\"11\"", "\"a,1\""})
    void doesNotTakeAnotherForTheSame(String header) {
        assertThat(parse(header).containStrong("\"1\"")).isFalse();
    }

    @Test
    void comparesWeaklyWhereContentIsEnough() {
        assertThat(parse("W/\"1\"").containWeak("\"1\"")).isTrue();
        assertThat(parse("*").containWeak("\"1\"")).isTrue();
        assertThat(parse("W/\"2\"").containWeak("\"1\"")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1", "", "\"1\" \"2\"", "w/\"1\"", "\"1\", *", "*, \"1\""})
    void refusesWhatIsNoTag(String header) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> parse(header))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("bad-parameter"));
    }

    @Test
    void changesWithWhatIsShown() {
        assertThat(Etag.of(1)).isEqualTo("\"1\"").isNotEqualTo(Etag.of(2));
        assertThat(Etag.of(1, "Acme")).isEqualTo(Etag.of(1, "Acme")).isNotEqualTo(Etag.of(1, "Beta"));
    }

    private static EntityTags parse(String header) {
        return EntityTags.parse("If-Match", header);
    }
}
