package app.siembra.ui.arrival;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Answers;
import app.siembra.service.ImportReport;
import app.siembra.service.Named;
import app.siembra.service.Stranger;
import app.siembra.service.Whose;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/// Who the people are whom files name and nobody knows, as the user says it.
public final class ReviewViewModel {
  /// So many people of a file are asked about, those with whom most happened.
  private static final int MOST_ASKED = 50;

  /// In a larger network than this only those are offered whose names say that it may be them.
  private static final int MOST_OFFERED = 3000;

  private final List<ImportReport.Happened> reports;
  private final Answers before;
  private final Consumer<String> isMe;
  private final List<Option> everybody;
  private final Map<String, Option> chosen = new HashMap<>();
  private final ReadOnlyIntegerWrapper decided = new ReadOnlyIntegerWrapper();

  /// @param isMe is told which name is the user's own
  ReviewViewModel(
      List<ImportReport.Happened> reports,
      Answers before,
      List<PersonLine> everybody,
      Consumer<String> isMe) {
    this.reports = List.copyOf(reports);
    this.before = before;
    this.isMe = isMe;
    this.everybody =
        everybody.size() > MOST_OFFERED
            ? List.of()
            : everybody.stream().<Option>map(Option.Person::of).toList();
  }

  /// What can be said of somebody.
  sealed interface Option {
    /// Nothing yet.
    record Open() implements Option {}

    /// A person who is to be made.
    record New() implements Option {}

    /// Nobody who matters.
    record Nobody() implements Option {}

    /// The user themself: the file was read as somebody else's.
    record Me() implements Option {}

    /// Somebody of the book.
    record Person(PersonId id, String name) implements Option {
      static Person of(PersonLine line) {
        return new Person(line.id(), line.name());
      }

      static Person of(Named named) {
        return new Person(named.id(), named.name());
      }
    }
  }

  /// Those of a file who are asked about.
  List<Stranger> strangers(Path file) {
    return all(file).limit(MOST_ASKED).toList();
  }

  /// How many more there are in it.
  int more(Path file) {
    return (int) Math.max(0, all(file).count() - MOST_ASKED);
  }

  /// What can be said of somebody, the most likely first.
  List<Option> options(Stranger stranger) {
    List<Option> options = new ArrayList<>(List.of(new Option.Open()));
    stranger.candidates().stream().map(Option.Person::of).forEach(options::add);
    options.add(new Option.New());
    options.add(new Option.Nobody());
    options.add(new Option.Me());
    everybody.stream().filter(one -> !options.contains(one)).forEach(options::add);
    return options;
  }

  /// What is said of somebody.
  Option chosen(Stranger stranger) {
    return chosen.getOrDefault(stranger.key(), new Option.Open());
  }

  /// Says who somebody is.
  void choose(Stranger stranger, Option option) {
    switch (option) {
      case Option.Open _ -> chosen.remove(stranger.key());
      case Option.Me _ -> isMe.accept(stranger.name());
      case Option.New _, Option.Nobody _, Option.Person _ -> chosen.put(stranger.key(), option);
    }
    decided.set(chosen.size());
  }

  /// Says of all of whom nothing is said that they are new.
  void restIsNew() {
    reports.stream()
        .flatMap(report -> report.strangers().stream())
        .forEach(stranger -> chosen.putIfAbsent(stranger.key(), new Option.New()));
    decided.set(chosen.size());
  }

  /// Of how many something is said.
  public ReadOnlyIntegerProperty decided() {
    return decided.getReadOnlyProperty();
  }

  /// What was said before, and what is said here.
  Answers answers() {
    Answers all = before;
    for (Stranger stranger :
        reports.stream().flatMap(report -> report.strangers().stream()).toList()) {
      all =
          switch (chosen(stranger)) {
            case Option.Open _, Option.Me _ -> all;
            case Option.New _ -> all.with(stranger.key(), new Whose.New(stranger.name()));
            case Option.Nobody _ -> all.with(stranger.key(), new Whose.Nobody());
            case Option.Person(PersonId id, _) -> all.with(stranger.key(), new Whose.Of(id));
          };
    }
    return all;
  }

  private Stream<Stranger> all(Path file) {
    return reports.stream()
        .filter(report -> report.file().equals(file))
        .flatMap(report -> report.strangers().stream());
  }
}
