package com.onekaday.expected;

import java.time.LocalDate;
import java.util.UUID;

/** One of the days on which an expected income is due. */
record Occurrence(UUID expectedId, LocalDate due) {}
