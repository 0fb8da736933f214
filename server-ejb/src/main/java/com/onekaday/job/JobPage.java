package com.onekaday.job;

import java.util.List;

/** A part of all jobs, the newest first, and whether there are more after it. */
public record JobPage(List<JobRecord> jobs, boolean more) {}
