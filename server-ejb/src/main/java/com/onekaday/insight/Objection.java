package com.onekaday.insight;

/** Why a sentence is dropped. */
enum Objection {
    TOO_LONG,
    MARKUP,
    CITES_NOTHING,
    UNKNOWN_FACT,
    UNREADABLE_NUMBER,
    NUMBER,
    PERCENT,
    CURRENCY,
    DATE,
    WEEKDAY,
    DIRECTION,
    SUPERLATIVE,
    NAME
}
