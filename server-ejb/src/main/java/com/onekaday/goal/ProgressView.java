package com.onekaday.goal;

import java.time.LocalDate;
import java.util.List;

/** How an account's goals stand, archived ones left out. */
public record ProgressView(LocalDate today, List<GoalProgress> goals) {

    /** About as many days' figures as it takes memory for. */
    int days() {
        return 1 + goals.stream().mapToInt(GoalProgress::days).sum();
    }
}
