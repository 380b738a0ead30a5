package app.siembra.phrase;

import app.siembra.model.Channel;
import app.siembra.model.Starter;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// When it was, over what, and who took the first step.
///
/// @param date the day said, else today
/// @param dateSaid whether the line says a day
/// @param time the time of day said, or null
/// @param minutes the length said, greater than 0, or null
/// @param channel the channel said, or null: then it is no contact
/// @param starter who took the first step, as far as the words tell
public record Occasion(
    LocalDate date,
    boolean dateSaid,
    @Nullable LocalTime time,
    @Nullable Integer minutes,
    @Nullable Channel channel,
    Starter starter) {}
