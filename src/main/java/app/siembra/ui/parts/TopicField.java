package app.siembra.ui.parts;

import app.siembra.model.TagColours;
import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Hue;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.kit.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/// A field for topics or tags: those known already are offered, and anything else can be typed.
public final class TopicField {
  private TopicField() {}

  /// A field that offers what `known` finds for what was typed, the best first; it is asked away
  /// from the window's thread. A comma takes what was typed as it stands, and so does Enter where
  /// nothing known fits.
  public static ChipField<String> of(
      Speech speech, Tasks tasks, Function<String, List<String>> known) {
    var field = of(speech, tasks, known, _ -> new Icon(Feather.HASH));
    field.input().promptTextProperty().bind(speech.bind("field.topics"));
    return field;
  }

  /// The same for tags, in their colours.
  public static ChipField<String> ofTags(
      Speech speech,
      Tasks tasks,
      Function<String, List<String>> known,
      Supplier<TagColours> colours) {
    Function<String, Hue> hue = tag -> TagHues.of(colours.get().of(tag));
    var field = of(speech, tasks, known, tag -> hue.apply(tag).swatch()).hued(hue);
    field.input().promptTextProperty().bind(speech.bind("field.tags"));
    return field;
  }

  private static ChipField<String> of(
      Speech speech,
      Tasks tasks,
      Function<String, List<String>> known,
      Function<String, Node> lead) {
    return new ChipField<>(
        tasks,
        new ChipField.Offer<String>(
            known,
            typed -> typed.isEmpty() ? Optional.empty() : Optional.of(typed),
            name -> new OfferList.Look(lead.apply(name), name, ""),
            name -> speech.bind("field.remove", name)));
  }
}
