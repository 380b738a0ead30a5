package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.store.Findings;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/// Verification of the store.
public final class Checking {
  private final Book book;

  Checking(Book book) {
    this.book = book;
  }

  private List<WrongFile> files() {
    return book.database().files().wrong().stream()
        .map(one -> new WrongFile(book.named(one.person()), one.name(), one.missing()))
        .toList();
  }

  /// Verifies the whole store and says what it counted; takes a while on a large network.
  public CheckReport check() {
    Findings findings = book.database().check();
    return new CheckReport(
        new TreeMap<>(findings.counts()),
        findings.faults(),
        findings.people().stream()
            .sorted(Comparator.comparingLong(PersonId::value))
            .map(book::named)
            .toList(),
        findings.sound() ? files() : List.of());
  }
}
