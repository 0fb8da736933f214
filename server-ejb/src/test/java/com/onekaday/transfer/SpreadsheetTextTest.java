package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text in cells: nothing calculates, and everything comes back as it was. */
class SpreadsheetTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49 30", "-5", "@SUM(A1)", "\tx", "\rx", "'=1", "''@", "=a\nb"})
    void guardsWhatWouldBeCalculated(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo("'" + text);
        assertThat(FormulaGuard.off("'" + text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Acme", "a=b", "'tis", "'", " =1", "O'Neil"})
    void leavesOtherTextAsItIs(String text) {
        assertThat(FormulaGuard.on(text)).isEqualTo(text);
        assertThat(FormulaGuard.off(text)).isEqualTo(text);
    }

    @Property
    void takesOffWhatItPutOn(@ForAll("texts") String text) {
        var cell = FormulaGuard.on(text);

        assertThat(cell).doesNotMatch("(?s)[=+\\-@\\t\\r].*");
        assertThat(FormulaGuard.off(cell)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("'=+-@\t\r\nax ").ofMaxLength(6);
    }

    @Property
    void splitsTagsAsTheyWereJoined(@ForAll("tags") List<String> tags) {
        assertThat(TagList.split(TagList.join(tags))).isEqualTo(tags);
    }

    @Provide
    Arbitrary<List<String>> tags() {
        return Arbitraries.strings()
                .withChars("ab;\\,'=")
                .ofMinLength(1)
                .ofMaxLength(5)
                .list()
                .ofMaxSize(4);
    }

    @Test
    void splitsTagsThatSomebodyTyped() {
        assertThat(TagList.split(" web ; print;;")).containsExactly("web", "print");
    }
}
