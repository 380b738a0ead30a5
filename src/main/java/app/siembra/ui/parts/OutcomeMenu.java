package app.siembra.ui.parts;

import app.siembra.model.Introduction;
import app.siembra.model.Upshot;
import app.siembra.ui.kit.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/// The button that asks how an introduction went, or later whether there is news: in one word, or in
/// words of one's own.
public final class OutcomeMenu {
  private OutcomeMenu() {}

  /// @param introduction one that was made
  /// @param result what to do with the word
  /// @param words asks for more words
  public static MenuButton of(
      Introduction introduction, Speech speech, Consumer<Upshot.Result> result, Runnable words) {
    String asked = introduction.isUntold() ? "introduction.outcome" : "introduction.outcome.news";
    return Buttons.menu(speech.get(asked), () -> items(speech, result, words));
  }

  private static List<MenuItem> items(
      Speech speech, Consumer<Upshot.Result> result, Runnable words) {
    var voice = speech.voice().get();
    List<MenuItem> items = new ArrayList<>();
    for (Upshot.Result each : Upshot.Result.values()) {
      String word = voice.words().leading(voice.words().result(each));
      items.add(Buttons.item(word, () -> result.accept(each)));
    }
    items.add(Buttons.item(speech.get("introduction.outcome.words"), words));
    return items;
  }
}
