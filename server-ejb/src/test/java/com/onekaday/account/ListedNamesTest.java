package com.onekaday.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ListedNamesTest {

    @Test
    void keepsTheNamesHoweverTheyAreWritten() {
        var listed = new ListedNames(Optional.of(List.of(" Ada ", "", "Jürgen@Example.org")));

        assertThat(listed.include("ADA")).isTrue();
        assertThat(listed.include("ju\u0308rgen@example.ORG")).isTrue();
        assertThat(listed.include("grace")).isFalse();
        assertThat(listed.keys()).hasSize(2);
    }

    @Test
    void keepsNoNameWhereNoneIsListed() {
        assertThat(new ListedNames(Optional.empty()).include("")).isFalse();
    }
}
