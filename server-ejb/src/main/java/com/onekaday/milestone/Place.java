package com.onekaday.milestone;

import java.time.LocalDate;
import java.util.UUID;

/** A place in the list of milestones, which is sorted by date and, within a day, by id. */
public record Place(LocalDate date, UUID id) {}
