package com.onekaday.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YMD|2026-01-31",
                "YMD|2026/01/31",
                "YMD|20260131",
                "YMD|2026-01-31 12:34:56 +0000",
                "YMD|2026-01-31T23:59:59Z",
                "DMY|31.01.2026",
                "DMY|31/1/26",
                "MDY|01/31/2026",
                "MDY|1/31/26",
                "DMY|31 January 2026",
                "MDY|Jan 31, 2026",
                "DMY|31. Jan. 2026"
            })
    void readsDaysAsFilesWriteThem(DateOrder order, String text) {
        assertThat(FileDates.read(text, order)).contains(LocalDate.of(2026, 1, 31));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"DMY|31.02.2026", "MDY|31/01/2026", "DMY|2026-01-31", "YMD|31.01.2026", "YMD|yesterday", "DMY|1.1"
            })
    void readsNoOthers(DateOrder order, String text) {
        assertThat(FileDates.read(text, order)).isEmpty();
    }
}
