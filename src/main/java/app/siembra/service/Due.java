package app.siembra.service;

import app.siembra.model.Reminder;
import java.util.List;

/// A reminder, with the names of those it concerns; nobody where it concerns nobody in the book.
///
/// @param missed whether its day has passed without a word, and it is on no list any more
public record Due(Reminder reminder, List<Named> people, boolean missed) {
  public Due {
    people = List.copyOf(people);
  }

  public Due(Reminder reminder, List<Named> people) {
    this(reminder, people, false);
  }
}
