package app.siembra.store;

import app.siembra.model.Reminder;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What became of a reminder (rule 11); no part of the history.
///
/// @param reminder which
/// @param notified whether the system showed it
/// @param snoozedUntil the day on which it comes again, or null
/// @param dismissed whether it is not to come again
public record ReminderMark(
    Reminder reminder, boolean notified, @Nullable LocalDate snoozedUntil, boolean dismissed) {}
