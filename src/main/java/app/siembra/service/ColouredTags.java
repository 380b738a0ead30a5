package app.siembra.service;

import app.siembra.model.Keys;
import app.siembra.model.Tag;
import app.siembra.model.TagColour;
import app.siembra.store.Stores;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The setting that holds the tags that have a colour, in the order of choosing.
final class ColouredTags {
  private static final SettingLines SETTING = new SettingLines("tag-colours");

  private ColouredTags() {}

  /// What a later version wrote and this one does not know is passed over.
  static Map<Tag, TagColour> read(Stores stores) {
    Map<Tag, TagColour> colours = new LinkedHashMap<>();
    for (List<String> parts : SETTING.read(stores)) {
      Stream.of(TagColour.values())
          .filter(colour -> parts.size() == 2 && Keys.of(colour).equals(parts.getFirst()))
          .forEach(colour -> colours.put(new Tag(parts.getLast()), colour));
    }
    return colours;
  }

  /// Those that are plain need no line.
  static void put(Stores stores, Map<Tag, TagColour> colours) {
    SETTING.put(
        stores,
        colours.entrySet().stream()
            .filter(entry -> entry.getValue() != TagColour.PLAIN)
            .map(entry -> List.of(Keys.of(entry.getValue()), entry.getKey().name()))
            .toList());
  }
}
