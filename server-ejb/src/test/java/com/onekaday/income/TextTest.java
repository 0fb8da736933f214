package com.onekaday.income;

import static org.assertj.core.api.Assertions.assertThat;

import com.onekaday.platform.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({
        "Acme, ' aCME '",
        "Müller, MU\u0308LLER",
        "Straße, STRASSE",
        "ΣΊΣΥΦΟΣ, Σίσυφος",
        "Ǆ, ǆ",
    })
    void takesSpellingsOfOneNameForTheSame(String one, String other) {
        assertThat(SourceName.of(one).key()).isEqualTo(SourceName.of(other).key());
    }

    @ParameterizedTest
    @CsvSource({"Acme, Acme Ltd", "Muller, Müller", "A B, AB"})
    void tellsNamesApart(String one, String other) {
        assertThat(SourceName.of(one).key()).isNotEqualTo(SourceName.of(other).key());
    }

    @Test
    void keepsTheSpelling() {
        assertThat(SourceName.of(" aCme ").spelling()).isEqualTo("aCme");
    }

    @Test
    void looksForSignsThatMeanSomethingInAPattern() {
        assertThat(Text.containing("50%_\\")).isEqualTo("%50\\%\\_\\\\%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000", "a\u001B", "a\u0085", "\uD83D", "\uDE00\uD83D", "a\nb"})
    void hasNoControlCharactersNorHalves(String text) {
        assertThat(text.matches(Text.LINE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Zoë & Søn", "\uD83D\uDE00 emoji", "日本"})
    void hasWhatPeopleWrite(String text) {
        assertThat(text.matches(Text.LINE)).isTrue();
    }

    @Test
    void breaksLinesInNotesOnly() {
        assertThat("one\r\n\ttwo".matches(Text.LINES)).isTrue();
        assertThat("one\u0000".matches(Text.LINES)).isFalse();
    }

    @Test
    void keepsTagsAsWholeLines() {
        var stored = Tags.join(List.of("web", "print run"));

        assertThat(stored).isEqualTo("\nweb\nprint run\n");
        assertThat(Tags.split(stored)).containsExactly("web", "print run");
        assertThat(stored).contains(Tags.line("web")).doesNotContain(Tags.line("print"));
        assertThat(Tags.split(Tags.join(List.of()))).isEmpty();
    }
}
