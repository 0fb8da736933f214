package com.onekaday.rest.income;

import jakarta.json.JsonObject;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** Incomes to record at once, each still to be read: one that cannot be read stops no other. */
public record NewBatch(@NotNull List<JsonObject> items) {}
