package app.siembra.ui.people;

import app.siembra.model.Fold;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.ExportFormat;
import app.siembra.service.Services;
import app.siembra.ui.kit.Dialogs;
import app.siembra.ui.kit.Tasks;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// Those who are marked in the list, and what can be done with them. Whatever changes them is one
/// change that can be taken back.
final class MarkedViewModel {
  private static final int MOST_FOUND = 8;
  private static final int MOST_COMPARED = 5;

  private final Services services;
  private final Dialogs dialogs;
  private final Decisions decisions;
  private final Desk desk;
  private final ObjectProperty<Set<PersonId>> people = new SimpleObjectProperty<>(Set.of());

  MarkedViewModel(Services services, Dialogs dialogs, Desk desk) {
    this.services = services;
    this.dialogs = dialogs;
    this.decisions = new Decisions(services, desk);
    this.desk = desk;
  }

  /// Who is marked.
  ObjectProperty<Set<PersonId>> people() {
    return people;
  }

  void clear() {
    people.set(Set.of());
  }

  /// Whoever is no longer in the book is no longer marked.
  void forgetThoseGone() {
    Set<PersonId> there =
        people.get().stream()
            .filter(id -> services.people().line(id).isPresent())
            .collect(Collectors.toUnmodifiableSet());
    if (there.size() < people.get().size()) {
      people.set(there);
    }
  }

  /// Decides about everybody who is marked.
  void decide(Decision decision) {
    take(decision, people.get());
  }

  void take(Decision decision, Collection<PersonId> about) {
    decisions.take(decision, about);
  }

  /// Begins a line in which all of them are.
  void log() {
    desk.navigator().go(new Destination.Log(lines().stream().map(PersonLine::id).toList(), null));
  }

  /// Stars those who are marked; if all of them are starred already, none of them any more.
  void star() {
    decisions.star(people.get());
  }

  /// Archives those who are marked; if all of them are archived already, none of them any more.
  void archive() {
    decisions.archive(people.get());
  }

  /// Removes those who are marked; if nobody is, the one with the cursor.
  void remove(@Nullable PersonId cursor) {
    var single = cursor == null ? Set.<PersonId>of() : Set.of(cursor);
    take(new Decision.Remove(), people.get().isEmpty() ? single : people.get());
  }

  /// Whether those who are marked can be compared to be made one.
  boolean canMerge() {
    int marks = people.get().size();
    return marks >= 2 && marks <= MOST_COMPARED;
  }

  /// Leads to where those who are marked stand side by side, to be made one.
  void merge() {
    if (canMerge()) {
      desk.navigator().go(new Destination.Compare(people.get().stream().sorted().toList()));
    }
  }

  /// Where fields ask for what fits.
  Tasks tasks() {
    return desk.tasks();
  }

  /// The tags that fit what was typed of one. Answers away from the window's thread.
  List<String> tags(String typed) {
    return services.tags().fitting(typed, MOST_FOUND);
  }

  /// The tags that somebody who is marked has, by their letters.
  List<String> tags() {
    return List.copyOf(
        lines().stream()
            .flatMap(line -> line.profile().tags().stream())
            .collect(Collectors.toMap(Fold::of, tag -> tag, (first, _) -> first, TreeMap::new))
            .values());
  }

  /// The lines of those who are marked, by name.
  List<PersonLine> lines() {
    return services.people().all().stream()
        .filter(line -> people.get().contains(line.id()))
        .toList();
  }

  /// Asks for a file and writes those who are marked into it.
  void export(ExportFormat format) {
    var speech = desk.speech();
    String ending = format == ExportFormat.VCARD ? "vcf" : "csv";
    String name = speech.get("people.mark.export.name") + "-" + desk.now().today() + "." + ending;
    var kind =
        new Dialogs.FileKind(speech.get("people.mark.export." + format.key()), List.of(ending));
    dialogs
        .save(speech.get("people.mark.export.save"), name, kind)
        .ifPresent(file -> write(file, format));
  }

  private void write(Path file, ExportFormat format) {
    Set<PersonId> these = people.get();
    Consumer<Long> say =
        count ->
            desk.notices()
                .say(
                    desk.speech()
                        .voice()
                        .get()
                        .texts()
                        .count("people.mark.exported", count, file.getFileName()));
    desk.ask(() -> services.exporting().of(these).export(file, format, false, desk.now()), say);
  }

  /// Says a sentence at the bottom of the window.
  void say(String key) {
    desk.notices().say(desk.speech().get(key));
  }
}
