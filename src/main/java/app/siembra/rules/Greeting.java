package app.siembra.rules;

import app.siembra.model.PersonId;
import java.time.LocalDate;

/// The user greeted somebody on that day, a birthday perhaps (rule 11).
public record Greeting(PersonId person, LocalDate on) {}
