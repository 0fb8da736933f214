package com.onekaday.income;

import com.onekaday.platform.Text;

/**
 * What a source is called.
 *
 * @param spelling as somebody wrote it
 * @param key the same for every spelling of the same name
 */
record SourceName(String spelling, String key) {

    static SourceName of(String entered) {
        var spelling = entered.strip();
        return new SourceName(spelling, Text.fold(spelling));
    }
}
