package com.onekaday.rest.account;

import java.util.List;

/** A short list that is shown whole. */
public record Listing<T>(List<T> data) {}
