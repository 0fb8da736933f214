package com.onekaday.rest.billing;

/** Where the browser is to go next: a page of the payment service. */
public record PageAddress(String url) {}
