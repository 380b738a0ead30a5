package app.siembra.ui.ledger;

import app.siembra.model.Help;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.phrase.Phrase;
import app.siembra.service.HelpEntry;
import app.siembra.service.HelpLedger;
import app.siembra.service.Named;
import app.siembra.service.People;
import app.siembra.ui.parts.Desk;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// The form of one entry of the ledger: a new one, or one that is changed. It is saved as a whole.
public final class HelpFormViewModel {
  private final HelpLedger ledger;
  private final People people;
  private final Desk desk;
  private final HelpFields fields = new HelpFields();
  private final ObservableMap<HelpReading.Spot, Problem> problems =
      FXCollections.observableHashMap();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private @Nullable Help before;
  private boolean isKindChosen;

  public HelpFormViewModel(HelpLedger ledger, People people, Desk desk) {
    this.ledger = ledger;
    this.people = people;
    this.desk = desk;
    fields.on.set(date());
    fields.text.subscribe((_, words) -> guessKind(words));
  }

  HelpFields fields() {
    return fields;
  }

  /// What is wrong, where.
  ObservableMap<HelpReading.Spot, Problem> problems() {
    return problems;
  }

  /// Whether the entry exists already, so that it can be deleted.
  ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// Begins a new entry with these people.
  public void begin(List<PersonId> with) {
    desk.ask(
        () ->
            new Start(ledger.currency(), with.stream().flatMap(id -> named(id).stream()).toList()),
        start -> {
          fields.loan.currency.set(start.currency());
          fields.people.setAll(start.people());
        });
  }

  private record Start(Currency currency, List<Named> people) {}

  private Optional<Named> named(PersonId id) {
    return people.line(id).map(line -> new Named(id, line.name()));
  }

  /// Shows an entry to change it; goes back if it is gone.
  public void open(HelpId id) {
    desk.ask(
        () -> new Found(ledger.currency(), ledger.find(id)),
        found -> {
          fields.loan.currency.set(found.currency());
          found.entry().ifPresentOrElse(this::show, desk.navigator()::back);
        });
  }

  private record Found(Currency currency, Optional<HelpEntry> entry) {}

  private void show(HelpEntry entry) {
    isKindChosen = true;
    before = entry.help();
    fields.show(entry);
    known.set(true);
  }

  /// The user says of what kind it is; from now on its words say no other.
  void choose(HelpKind kind) {
    isKindChosen = true;
    fields.kind.set(kind);
  }

  private void guessKind(String words) {
    if (!isKindChosen && !words.isBlank()) {
      fields.kind.set(Phrase.kindOf(words));
    }
  }

  /// Saves what stands in the form and closes it; shows what is wrong if something is.
  void save() {
    var reading = new HelpReading(fields, before, date());
    Optional<Help> entry = reading.entry();
    show(reading.problems());
    entry.ifPresent(this::save);
  }

  private void show(Map<HelpReading.Spot, Problem> found) {
    problems.keySet().retainAll(found.keySet());
    problems.putAll(found);
  }

  private void save(Help entry) {
    boolean isNew = before == null;
    desk.ask(
        () -> {
          if (isNew) {
            HelpId _ = ledger.add(entry, desk.now());
          } else {
            ledger.edit(entry, desk.now());
          }
          return true;
        },
        _ -> desk.navigator().back());
  }

  /// Deletes the entry and closes the form.
  void delete() {
    Help gone = before;
    if (gone != null) {
      desk.change(moment -> ledger.delete(gone.id(), moment));
      desk.navigator().back();
    }
  }

  void cancel() {
    desk.navigator().back();
  }
}
