package com.onekaday.rest.http;

import java.util.List;

/** A short list that is shown whole. */
public record Listing<T>(List<T> data) {}
