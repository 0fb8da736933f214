package com.onekaday.rest.account;

import java.util.List;

/** Codes for when the phone is lost; shown once, and each holds once. */
public record RecoveryCodes(List<String> recoveryCodes) {}
