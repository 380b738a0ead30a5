package app.siembra.rules;

import app.siembra.model.PersonId;
import app.siembra.model.SpecialDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A birthday, anniversary or own date that comes round (rule 11).
///
/// @param person whose
/// @param date which
/// @param on the day it falls on this time
/// @param years how old they turn or how many years it has been; null without a year, and of the
///   deceased
public record ComingDate(
    PersonId person, SpecialDate date, LocalDate on, @Nullable Integer years) {}
