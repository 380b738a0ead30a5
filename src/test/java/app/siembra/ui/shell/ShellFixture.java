package app.siembra.ui.shell;

import app.siembra.index.Marks;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Problem;
import app.siembra.text.Language;
import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.SameThreadTasks;
import app.siembra.ui.kit.Specimen;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// A shell around invented screens, and what it was asked to do.
final class ShellFixture implements ShellActions, Finder {
  /// Nothing is found for it.
  static final String NOBODY = "xyzzy";

  static final Problem FULL = Problem.of("disk.full", "12", "/media/ana/STICK/siembra");
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  final Speech speech = new Speech(Voice.in(Language.ENGLISH, TODAY));
  final ShellViewModel model = new ShellViewModel();
  final Layers layers = new Layers();
  final SameThreadTasks tasks = new SameThreadTasks();
  final List<String> asked = new ArrayList<>();
  final Map<Destination, View> views = new HashMap<>();
  final Shell shell = new Shell(speech, this::screen, model, this, this, tasks, layers);

  ShellFixture() {
    model.people().set(412);
    model.undo().set(Optional.of(ChangeLabel.of("log", "Marta Gil")));
  }

  private View screen(Destination destination) {
    return views.computeIfAbsent(destination, ShellFixture::view);
  }

  private static View view(Destination destination) {
    return new View() {
      @Override
      protected Parent build() {
        return switch (destination) {
          case Destination.Today _ -> Specimen.today();
          case Destination.People _, Destination.Person _, Destination.PersonAt _ ->
              Specimen.person();
          case Destination.Sheet _ -> new VBox(new TextField());
          case Destination.Timeline _,
              Destination.Ledger _,
              Destination.Ask _,
              Destination.Tell _,
              Destination.Insights _,
              Destination.ImportExport _,
              Destination.Settings _,
              Destination.Compare _,
              Destination.Topics _,
              Destination.Organisation _,
              Destination.Changes _,
              Destination.Keys _,
              Destination.Find _,
              Destination.Quit _,
              Destination.Welcome _ ->
              Specimen.parts();
        };
      }
    };
  }

  @Override
  public List<Found> people(String text) {
    if (text.equals(NOBODY)) {
      return List.of();
    }
    Marks marks = Marks.of(text);
    return List.of(
        Found.somebody(
            marks.in("Marta Gil"),
            "MG",
            "",
            marks.in("Head of Operations, Velas Norte"),
            new Destination.Ledger()),
        Found.somebody(
            marks.in("Marta Soler"), "MS", "", marks.in("Bilbao"), new Destination.Settings()));
  }

  @Override
  public List<Found> things(String text) {
    return List.of();
  }

  @Override
  public List<Found> written(String text) {
    return text.equals(NOBODY)
        ? List.of()
        : List.of(
            Found.written(
                Marks.of(text).in("Notes on " + text),
                "Jon Otxoa",
                Feather.FILE_TEXT,
                new Destination.Welcome()));
  }

  @Override
  public void undo() {
    asked.add("undo");
  }

  @Override
  public void redo() {
    asked.add("redo");
  }

  @Override
  public void tryAgain() {
    asked.add("try again");
  }

  @Override
  public void quit() {
    asked.add("quit");
  }
}
