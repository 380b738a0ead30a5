package app.siembra.service;

import app.siembra.model.Channel;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.PartialDate;
import app.siembra.model.Person;
import app.siembra.model.SpecialDate;
import app.siembra.rules.ComingDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The timeline of one person: what happened, and the dates of their life, newest first.
final class LifeLine {
  private final Book book;
  private final Person person;
  private final LocalDate today;

  LifeLine(Book book, Person person, LocalDate today) {
    this.book = book;
    this.person = person;
    this.today = today;
  }

  List<TimelineEntry> entries(List<Interaction> talks, List<Help> help, List<ImportedOn> imports) {
    return Stream.<Stream<? extends TimelineEntry>>of(
            talks.stream().map(talk -> entry(book, talk)),
            help.stream().map(entry -> entry(book, entry)),
            person.card().dates().stream().flatMap(date -> dated(date).stream()),
            met().stream(),
            added(imports).stream())
        .<TimelineEntry>flatMap(entries -> entries)
        .sorted(Comparator.comparing(TimelineEntry::on).reversed())
        .toList();
  }

  /// An import that brought something about the person.
  ///
  /// @param file the name of the file
  record ImportedOn(LocalDate day, String file) {}

  /// How they came into the book, and what imports brought later.
  private List<TimelineEntry> added(List<ImportedOn> imports) {
    LocalDate addedOn = person.origin().addedOn();
    List<TimelineEntry> added = new ArrayList<>();
    boolean brought = !imports.isEmpty() && imports.getFirst().day().equals(addedOn);
    added.add(
        new TimelineEntry.Added(addedOn, brought ? imports.getFirst().file() : "", true, alone()));
    imports.stream()
        .skip(brought ? 1 : 0)
        .filter(later -> !later.day().isAfter(today))
        .map(later -> new TimelineEntry.Added(later.day(), later.file(), false, alone()))
        .forEach(added::add);
    return added;
  }

  static TimelineEntry entry(Book book, Interaction talk) {
    List<Named> people = book.named(talk.people());
    return talk.contact().channel() == Channel.NOTE
        ? new TimelineEntry.Noted(talk, people)
        : new TimelineEntry.Talk(talk, people);
  }

  static TimelineEntry entry(Book book, Help help) {
    return new TimelineEntry.Helped(help, book.named(help.people()));
  }

  /// The last time a date came round since the person came into the book.
  private Optional<TimelineEntry> dated(SpecialDate date) {
    PartialDate day = date.date();
    return day == null
        ? Optional.empty()
        : ComingDates.next(day, today.minusYears(1).plusDays(1))
            .filter(on -> !on.isAfter(today) && !on.isBefore(person.origin().addedOn()))
            .map(on -> new TimelineEntry.Dated(date, on, alone()));
  }

  private Optional<TimelineEntry> met() {
    PartialDate on = person.origin().met().on();
    return on == null
        ? Optional.empty()
        : on.toLocalDate()
            .map(day -> new TimelineEntry.Met(day, person.origin().met().place(), alone()));
  }

  private List<Named> alone() {
    return List.of(Named.of(person));
  }
}
