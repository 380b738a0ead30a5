package app.siembra.ui.ledger;

import app.siembra.model.Help;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.InteractionId;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Problem;
import app.siembra.phrase.Phrase;
import app.siembra.service.HelpEntry;
import app.siembra.service.HelpLedger;
import app.siembra.service.People;
import app.siembra.service.Topics;
import app.siembra.ui.kit.Running;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Unsaved;
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
  private static final int MOST_FOUND = 10;

  private final HelpLedger ledger;
  private final People people;
  private final Topics topics;
  private final Desk desk;
  private final HelpFields fields = new HelpFields();
  private final ObservableMap<HelpReading.Spot, Problem> problems =
      FXCollections.observableHashMap();
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper partOfTalk = new ReadOnlyBooleanWrapper();
  private final Unsaved unsaved = new Unsaved(fields::all);
  private @Nullable Help before;
  private @Nullable HelpKind guess;
  private @Nullable Running saving;
  private boolean isKindChosen;
  private boolean asksWhom;

  public HelpFormViewModel(HelpLedger ledger, People people, Topics topics, Desk desk) {
    this.ledger = ledger;
    this.people = people;
    this.topics = topics;
    this.desk = desk;
    fields.on.set(said(date()));
    unsaved.settle();
    fields.text.subscribe((_, words) -> guessKind(words));
    // Once the user has said of what kind it is, its words say no other.
    fields.kind.subscribe((_, kind) -> isKindChosen |= kind != guess);
  }

  HelpFields fields() {
    return fields;
  }

  /// Whether nobody is known yet, so that this comes first.
  boolean asksWhom() {
    return asksWhom;
  }

  /// What is wrong, where.
  ObservableMap<HelpReading.Spot, Problem> problems() {
    return problems;
  }

  /// Whether the entry exists already, so that it can be deleted.
  ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  /// Whether the entry is part of a talk, which can be opened.
  ReadOnlyBooleanProperty isPartOfTalk() {
    return partOfTalk.getReadOnlyProperty();
  }

  /// Opens the talk that the entry is part of; nothing happens where it is part of none.
  void openInteraction() {
    InteractionId talk = before == null ? null : before.details().interaction();
    if (talk != null) {
      desk.navigator().go(new Destination.EditInteraction(talk));
    }
  }

  LocalDate date() {
    return desk.now().today();
  }

  /// A day as the user would write it, always with its year.
  private String said(LocalDate day) {
    return desk.speech().voice().get().days().partial(PartialDate.of(day));
  }

  /// Begins a new entry with these people.
  public void begin(List<PersonId> with) {
    asksWhom = with.isEmpty();
    desk.ask(
        () -> new Start(ledger.currency(), lines(with), null),
        start -> {
          fields.loan.currency.set(start.currency());
          fields.people.setAll(start.with());
          unsaved.settle();
        });
  }

  /// Shows an entry to change it; goes back if it is gone.
  public void open(HelpId id) {
    desk.ask(
        () -> {
          Help found = ledger.find(id).map(HelpEntry::help).orElse(null);
          return new Start(
              ledger.currency(), found == null ? List.of() : lines(found.people()), found);
        },
        this::show);
  }

  /// What the form begins with.
  private record Start(Currency currency, List<PersonLine> with, @Nullable Help help) {}

  private List<PersonLine> lines(List<PersonId> ids) {
    return ids.stream().flatMap(id -> people.line(id).stream()).toList();
  }

  private void show(Start start) {
    Help help = start.help();
    if (help == null) {
      desk.navigator().back();
      return;
    }
    isKindChosen = true;
    before = help;
    fields.loan.currency.set(start.currency());
    fields.show(help, start.with(), this::said);
    unsaved.settle();
    partOfTalk.set(help.details().interaction() != null);
    known.set(true);
  }

  private void guessKind(String words) {
    if (!isKindChosen && !words.isBlank()) {
      guess = Phrase.kindOf(words);
      fields.kind.set(guess);
    }
  }

  /// The people who fit what was typed. Answers away from the window's thread.
  List<PersonLine> people(String typed) {
    return people.find(typed, MOST_FOUND);
  }

  /// A few topics that fit what was typed. Answers away from the window's thread.
  List<String> topics(String typed) {
    return topics.fitting(typed, MOST_FOUND);
  }

  /// Saves what stands in the form and closes it; shows what is wrong if something is.
  void save() {
    if (saving != null && !saving.over().get()) {
      return;
    }
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
    saving =
        desk.ask(
            () -> {
              if (isNew) {
                HelpId _ = ledger.add(entry, desk.now());
              } else {
                ledger.edit(entry, desk.now());
              }
              return true;
            },
            _ -> leave());
  }

  /// Deletes the entry and closes the form.
  void delete() {
    Help gone = before;
    if (gone != null) {
      desk.change(moment -> ledger.delete(gone.id(), moment));
      leave();
    }
  }

  void cancel() {
    leave();
  }

  private void leave() {
    unsaved.settle();
    desk.navigator().back();
  }

  /// Whether something was typed or chosen that is not saved, nor about to be.
  boolean isUnsaved() {
    return (saving == null || saving.over().get()) && unsaved.isThere();
  }
}
