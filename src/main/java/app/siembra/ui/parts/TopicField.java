package app.siembra.ui.parts;

import app.siembra.ui.kit.ChipField;
import app.siembra.ui.kit.Icon;
import app.siembra.ui.kit.OfferList;
import app.siembra.ui.kit.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.kordamp.ikonli.feather.Feather;

/// A field for topics or tags: those known already are offered, and anything else can be typed.
public final class TopicField {
  private TopicField() {}

  /// A field that offers what `known` finds for what was typed, the best first; it is asked away
  /// from the window's thread. A comma takes what was typed as it stands, and so does
  /// Enter where nothing known fits.
  public static ChipField<String> of(
      Speech speech, Tasks tasks, Function<String, List<String>> known) {
    var field =
        new ChipField<>(
            tasks,
            new ChipField.Offer<String>(
                known,
                typed -> typed.isEmpty() ? Optional.empty() : Optional.of(typed),
                topic -> new OfferList.Look(new Icon(Feather.HASH), topic, ""),
                topic -> speech.get("field.remove", topic)));
    field.input().promptTextProperty().bind(speech.bind("field.topics"));
    return field;
  }
}
