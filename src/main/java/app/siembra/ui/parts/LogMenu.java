package app.siembra.ui.parts;

import app.siembra.model.Channel;
import app.siembra.ui.kit.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The filled button with which a talk is logged: two clicks for the usual ones, a line to write
/// for the rest.
public final class LogMenu {
  /// What logs a talk of today with whoever has the focus.
  public static final KeyCombination TODAY = KeyCombination.valueOf("Shortcut+Shift+L");

  private static final List<Channel> USUAL =
      List.of(Channel.CALL, Channel.MESSAGE, Channel.FACE_TO_FACE, Channel.VIDEO, Channel.EMAIL);

  private LogMenu() {}

  /// @param log is told over what the talk of today was
  /// @param write opens the line in which more can be said
  public static MenuButton of(Speech speech, Consumer<Channel> log, Runnable write) {
    return Buttons.filledMenu(speech.get("log.button"), () -> items(speech, log, write));
  }

  /// The same for somebody in a list, whose row takes the keys.
  ///
  /// @param today logs a talk of today over what it usually is
  public static MenuButton inRow(
      Speech speech, Runnable today, Consumer<Channel> log, Runnable write) {
    return Buttons.filledMenu(
        speech.get("log.button"),
        () -> {
          var first = Buttons.item(speech.get("log.today"), today);
          first.setAccelerator(TODAY);
          return Stream.concat(
                  Stream.of(first, new SeparatorMenuItem()), items(speech, log, write).stream())
              .toList();
        });
  }

  /// The same where the button itself logs a talk of today, over what it usually is.
  ///
  /// @param today logs that talk
  /// @param help opens the form of help given or received
  /// @param again does once more what was done last; offered where `hasLast`
  public static MenuButton withToday(
      Speech speech,
      Runnable today,
      Runnable again,
      BooleanSupplier hasLast,
      Consumer<Channel> log,
      Runnable write,
      Runnable help) {
    return Buttons.filledSplit(
        speech.bind("log.today"),
        today,
        () -> {
          List<MenuItem> items = new ArrayList<>();
          if (hasLast.getAsBoolean()) {
            items.add(Buttons.item(speech.get("log.again"), again));
          }
          items.addAll(items(speech, log, write));
          items.add(Buttons.item(speech.get("log.help"), help));
          return items;
        });
  }

  private static List<MenuItem> items(Speech speech, Consumer<Channel> log, Runnable write) {
    var usual =
        USUAL.stream()
            .map(
                channel ->
                    Buttons.item(speech.get("log.as." + channel.key()), () -> log.accept(channel)));
    var more = Stream.of(new SeparatorMenuItem(), Buttons.item(speech.get("log.with-note"), write));
    return Stream.concat(usual, more).toList();
  }
}
