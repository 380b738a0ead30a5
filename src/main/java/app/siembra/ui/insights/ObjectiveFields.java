package app.siembra.ui.insights;

import app.siembra.model.Objective;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What stands in the form of an objective, as it was chosen and typed.
final class ObjectiveFields {
  final ObjectProperty<ObjectiveKind> kind = new SimpleObjectProperty<>(ObjectiveKind.OPPORTUNITY);
  final StringProperty text = new SimpleStringProperty("");
  final ObservableList<String> topics = FXCollections.observableArrayList();
  final ObservableList<PersonLine> people = FXCollections.observableArrayList();
  final StringProperty until = new SimpleStringProperty("");
  final StringProperty outcome = new SimpleStringProperty("");

  /// All of it.
  List<Object> all() {
    return List.of(
        kind.get(),
        text.get(),
        List.copyOf(topics),
        List.copyOf(people),
        until.get(),
        outcome.get());
  }

  /// Shows an objective.
  ///
  /// @param with its people
  /// @param day says a day as the user would write it
  void show(Objective objective, List<PersonLine> with, Function<LocalDate, String> day) {
    kind.set(objective.aim().kind());
    text.set(objective.aim().text());
    topics.setAll(objective.topics().stream().map(Topic::name).toList());
    people.setAll(with);
    LocalDate by = objective.span().until();
    until.set(by == null ? "" : day.apply(by));
    outcome.set(objective.outcome());
  }
}
