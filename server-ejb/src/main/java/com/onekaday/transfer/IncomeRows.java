package com.onekaday.transfer;

/** Which rows of a file are income. */
public enum IncomeRows {
    /** Those above 0; what is below is money spent or sent on, and is passed over. */
    POSITIVE,
    /** Those below 0, as in a file that is written from the payer's side. */
    NEGATIVE,
    /** All; what is below 0 is a refund or correction. */
    ALL
}
