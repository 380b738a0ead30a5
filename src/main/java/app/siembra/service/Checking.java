package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.store.Findings;
import java.util.Comparator;
import java.util.TreeMap;

/// Verification of the store.
public final class Checking {
  private final Book book;

  Checking(Book book) {
    this.book = book;
  }

  /// Verifies the whole store and says what it counted; takes a while on a large network.
  public CheckReport check() {
    Findings findings = book.database().check();
    return new CheckReport(
        new TreeMap<>(findings.counts()),
        findings.faults(),
        findings.people().stream()
            .sorted(Comparator.comparingLong(PersonId::value))
            .map(this::named)
            .toList());
  }

  private Named named(PersonId id) {
    return new Named(id, book.roster().find(id).map(PersonLine::name).orElse(""));
  }
}
