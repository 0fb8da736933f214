package com.onekaday.transfer;

/** In which order a file writes year, month and day. */
public enum DateOrder {
    YMD,
    DMY,
    MDY
}
