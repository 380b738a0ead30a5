package app.siembra.model;

import java.util.Map;

/// The colours of all tags that have one.
public record TagColours(Map<Tag, TagColour> chosen) {
  /// No tag has one.
  public static final TagColours NONE = new TagColours(Map.of());

  public TagColours {
    chosen = Map.copyOf(chosen);
  }

  /// That of the tag of this name, however it is written; [TagColour#PLAIN] where it has none.
  public TagColour of(String tag) {
    return chosen.getOrDefault(new Tag(tag), TagColour.PLAIN);
  }
}
