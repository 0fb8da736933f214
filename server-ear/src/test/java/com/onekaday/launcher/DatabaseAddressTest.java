package com.onekaday.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgresql://ann:s3cret@db.example:5433/money",
                "postgres://ann:s3cret@db.example:5433/money",
                "postgresql+psycopg2://ann:s3cret@db.example:5433/money",
                "jdbc:postgresql://db.example:5433/money?user=ann&password=s3cret",
                "jdbc:postgresql://ann:s3cret@db.example:5433/money"
            })
    void readsEveryUsualForm(String url) {
        assertThat(DatabaseAddress.parse(url))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example:5433/money", "ann", "s3cret"));
    }

    @Test
    void keepsParametersAndSpecialCharacters() {
        var address = DatabaseAddress.parse(
                "postgresql://a%40b:p%2F%3A%2B+@[::1]/m?sslmode=require&user=ann&connectTimeout=3");

        assertThat(address)
                .isEqualTo(new DatabaseAddress(
                        "jdbc:postgresql://[::1]/m?sslmode=require&connectTimeout=3", "ann", "p/:++"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sqlite:///income.db",
                "mysql://ann@db/money",
                "postgresql://db.example",
                "postgresql://ann:%zz@db/money",
                "postgresql:///money",
                "money"
            })
    void refusesEverythingElseInOneLine(String url) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DatabaseAddress.parse(url))
                .withMessage("DATABASE_URL is not like postgresql://user:password@host:5432/database");
    }

    @Test
    void neverShowsThePassword() {
        assertThat(DatabaseAddress.parse("postgresql://ann:s3cret@db/money"))
                .asString()
                .doesNotContain("s3cret");
    }

    @Test
    void refusesAPostgreSqlThatIsTooOld() {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DatabaseAddress.requireVersion(14))
                .withMessage("DATABASE_URL names a PostgreSQL 14; the oldest that will do is 15");
        assertThatNoException().isThrownBy(() -> DatabaseAddress.requireVersion(15));
    }
}
