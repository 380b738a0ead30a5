package app.siembra.ui.recovery;

import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.service.Damage;
import app.siembra.service.Named;
import app.siembra.service.SafeCopy;
import app.siembra.service.WayBack;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.util.List;
import java.util.Optional;

/// What the screen says, in one voice.
record RecoveryWords(Voice voice, Moment now) {
  private static final int MOST_NAMES = 4;

  /// One line that sums it up.
  String summary(Stage stage) {
    return switch (stage) {
      case Stage.Looking _ -> texts().get("recovery.looking");
      case Stage.Ready(var way) ->
          texts().get(way.isEverything() ? "recovery.everything" : "recovery.most");
      case Stage.Empty _ -> texts().get("rescue.nothing");
      case Stage.Working _ -> texts().get("recovery.working");
      case Stage.Entering _ -> texts().get("recovery.entering");
    };
  }

  String found(Damage damage) {
    return voice.sentences().problem(damage.problem());
  }

  /// Whom that concerns; empty where nobody knows.
  String concerned(Damage damage) {
    List<String> names = damage.concerned().stream().map(Named::name).toList();
    return names.isEmpty()
        ? ""
        : texts()
            .get(
                "recovery.concerned",
                names.size() > MOST_NAMES
                    ? voice.sentences().several(names.getFirst(), names.size())
                    : texts().list(names));
  }

  /// What it begins with.
  String base(WayBack way) {
    return way.copy()
        .map(this::base)
        .orElseGet(() -> texts().count("rescue.first-day", way.entries()));
  }

  private String base(SafeCopy copy) {
    return texts().count("rescue.copy", copy.people(), voice.days().moment(now.local(copy.at())));
  }

  /// What follows on the backup; empty where it begins with the first day.
  String after(WayBack way) {
    return way.copy()
        .filter(_ -> way.entries() > 0)
        .map(_ -> texts().count("rescue.entries", way.entries()))
        .orElse("");
  }

  /// What stays lost; empty where nothing does.
  String lost(WayBack way) {
    return way.isEverything() ? "" : texts().count("rescue.lost", way.lost());
  }

  /// What becomes of the damaged files.
  String kept() {
    return texts().get("recovery.kept");
  }

  /// The word on the button.
  String act(WayBack way) {
    return texts().get(way.isEverything() ? "recovery.bring" : "recovery.bring.part");
  }

  String problem(Optional<Problem> problem) {
    return voice.sentences().problem(problem);
  }

  private Texts texts() {
    return voice.texts();
  }
}
