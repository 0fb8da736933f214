package com.onekaday.announcement;

import com.onekaday.platform.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an administrator wants everybody to read. */
public record NewAnnouncement(
        @NotNull @NotBlank @Size(max = 500) @Pattern(regexp = Text.LINE, message = Text.LINE_MESSAGE)
        String text) {}
