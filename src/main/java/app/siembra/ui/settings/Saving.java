package app.siembra.ui.settings;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.ui.parts.Desk;
import app.siembra.ui.parts.Speech;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/// Saves one field after another, and keeps what is wrong beside the field that it is wrong in.
final class Saving {
  private final Desk desk;
  private final ObservableMap<Spot, Problem> problems = FXCollections.observableHashMap();

  Saving(Desk desk) {
    this.desk = desk;
  }

  /// What is wrong, where.
  ObservableMap<Spot, Problem> problems() {
    return problems;
  }

  /// What is wrong there, in words; empty where nothing is.
  ObservableValue<String> words(Spot spot) {
    Speech speech = desk.speech();
    return Bindings.createStringBinding(
        () -> {
          Problem problem = problems.get(spot);
          return problem == null ? "" : speech.voice().get().sentences().problem(problem);
        },
        problems,
        speech.voice());
  }

  /// Saves a field.
  void save(Spot spot, Consumer<Moment> command) {
    save(spot, command, () -> {});
  }

  /// Saves a field, and goes on from there where it would do.
  void save(Spot spot, Consumer<Moment> command, Runnable then) {
    desk.tasks()
        .job(
            () -> {
              command.accept(desk.now());
              return true;
            })
        .onSuccess(
            _ -> {
              problems.remove(spot);
              then.run();
            })
        .onFailure(ProblemException.class, mistake -> refuse(spot, mistake.problem()))
        .start();
  }

  /// Says that what is in a field will not do.
  void refuse(Spot spot, Problem problem) {
    problems.put(spot, problem);
  }

  /// Says that nothing is wrong there any more.
  void clear(Spot spot) {
    problems.remove(spot);
  }
}
