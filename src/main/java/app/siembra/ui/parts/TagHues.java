package app.siembra.ui.parts;

import app.siembra.model.Keys;
import app.siembra.model.TagColour;
import app.siembra.ui.kit.Hue;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;

/// The colours of tags: how each looks, what it is called, and choosing one.
public final class TagHues {
  private TagHues() {}

  /// How it looks.
  public static Hue of(TagColour colour) {
    return new Hue(Keys.of(colour));
  }

  /// What it is called, as within a sentence.
  public static String word(Voice voice, TagColour colour) {
    return voice.texts().get("tag.colour." + Keys.of(colour));
  }

  /// All of them to choose from, the present one marked.
  public static List<MenuItem> items(Speech speech, TagColour now, Consumer<TagColour> choose) {
    List<MenuItem> items = new ArrayList<>();
    Voice voice = speech.voice().get();
    for (TagColour colour : TagColour.values()) {
      var item = new RadioMenuItem(voice.words().leading(word(voice, colour)), of(colour).swatch());
      item.setMnemonicParsing(false);
      item.setSelected(colour == now);
      item.setOnAction(_ -> choose.accept(colour));
      items.add(item);
    }
    return items;
  }
}
