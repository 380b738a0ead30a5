package app.siembra.service;

import app.siembra.model.Reminder;
import java.util.List;

/// A reminder, with the names of those it concerns; nobody where it concerns nobody in the book.
public record Due(Reminder reminder, List<Named> people) {
  public Due {
    people = List.copyOf(people);
  }
}
