package com.onekaday.income;

import java.time.LocalDate;
import java.util.UUID;

/** A place in the list of incomes, which is sorted by date and, within a day, by id. */
public record Position(LocalDate date, UUID id) {}
