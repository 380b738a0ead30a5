package app.siembra.ui.shell;

import app.siembra.model.Fold;
import app.siembra.model.ObjectiveKind;
import app.siembra.ui.kit.KeyHint;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Speech;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// What can be done by its name, besides going to a [Place].
enum Command {
  LOG("keys.log", Shortcut.LOG.shown(), Feather.EDIT_3, Destination.Log.EMPTY),
  NEW_PERSON(
      "keys.new-person",
      Shortcut.NEW_PERSON.shown(),
      Feather.USER_PLUS,
      new Destination.NewPerson("")),
  NEW_HELP("sheet.new-help", "", Feather.GIFT, new Destination.NewHelp(List.of())),
  TELL("tell.title", "", Feather.MESSAGE_CIRCLE, new Destination.Tell()),
  NEW_OBJECTIVE(
      "sheet.new-objective",
      "",
      Feather.TARGET,
      new Destination.NewObjective(ObjectiveKind.OPPORTUNITY)),
  TOPICS("topics.title", "", Feather.HASH, new Destination.Topics()),
  CHANGES("changes.title", "", Feather.CLOCK, new Destination.Changes()),
  KEYS("keys.keys", Shortcut.KEYS.shown(), Feather.COMMAND, new Destination.Keys()),
  QUIT("keys.quit", Shortcut.QUIT.shown(), Feather.LOG_OUT, new Destination.Quit());

  private final String key;
  private final String keys;
  private final Ikon icon;
  private final Destination destination;

  Command(String key, String keys, Ikon icon, Destination destination) {
    this.key = key;
    this.keys = keys;
    this.icon = icon;
    this.destination = destination;
  }

  /// The commands and places of which a word begins as `typed` does, blind to case and accents.
  static List<Found> find(Speech speech, String typed) {
    String folded = " " + Fold.of(typed);
    return folded.isBlank()
        ? List.of()
        : Stream.concat(
                Arrays.stream(values())
                    .map(each -> found(speech, each.key, each.keys, each.icon, each.destination)),
                Arrays.stream(Place.values())
                    .map(
                        place ->
                            found(
                                speech,
                                place.key(),
                                KeyHint.wordsOf(place.keys()),
                                place.icon(),
                                place.page())))
            .filter(found -> (" " + Fold.of(found.title())).contains(folded))
            .toList();
  }

  private static Found found(
      Speech speech, String key, String keys, Ikon icon, Destination destination) {
    return new Found(speech.get(key), keys, icon, destination);
  }
}
