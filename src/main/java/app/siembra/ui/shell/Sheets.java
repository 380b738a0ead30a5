package app.siembra.ui.shell;

import app.siembra.ui.kit.Layers;
import app.siembra.ui.kit.View;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Destination.Sheet;
import app.siembra.ui.parts.Speech;
import java.util.HashMap;
import java.util.Map;

/// The sheets over the pages. A form that is left with something unsaved in it can be put back, and
/// that of something new goes on with it where it is opened again while the program runs.
final class Sheets {
  private final Screens screens;
  private final Layers layers;
  private final Speech speech;
  private final Map<Sheet, View> left = new HashMap<>();

  Sheets(Screens screens, Layers layers, Speech speech) {
    this.screens = screens;
    this.layers = layers;
    this.speech = speech;
  }

  void open(Sheet sheet) {
    View kept = left.remove(sheet);
    show(sheet, kept == null ? screens.of(sheet) : kept);
  }

  private void show(Sheet sheet, View view) {
    layers.overlay().show(speech.get(nameOf(sheet)), view.node(), () -> leave(sheet, view));
  }

  private void leave(Sheet sheet, View view) {
    if (!view.isUnsaved()) {
      return;
    }
    if (isNew(sheet)) {
      left.put(sheet, view);
    }
    layers
        .notices()
        .done(
            speech.get("sheet.unsaved"),
            speech.get("sheet.put-back"),
            () -> {
              left.remove(sheet, view);
              show(sheet, view);
            });
  }

  /// What is changed may be another by the time it is opened again; what is new waits as it was.
  private static boolean isNew(Sheet sheet) {
    return sheet instanceof Destination.NewPerson
        || sheet instanceof Destination.NewHelp
        || sheet instanceof Destination.NewObjective;
  }

  private static String nameOf(Sheet sheet) {
    return switch (sheet) {
      case Destination.Log _ -> "keys.log";
      case Destination.NewPerson _ -> "keys.new-person";
      case Destination.EditPerson _ -> "sheet.edit-person";
      case Destination.EditInteraction _ -> "sheet.edit-interaction";
      case Destination.NewHelp _ -> "sheet.new-help";
      case Destination.EditHelp _ -> "sheet.edit-help";
      case Destination.NewObjective _ -> "sheet.new-objective";
      case Destination.EditObjective _ -> "sheet.edit-objective";
    };
  }
}
