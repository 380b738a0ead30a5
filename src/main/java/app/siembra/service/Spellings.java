package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Tag;
import app.siembra.store.Stores;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the tags of the book are written, so that one which is set is written as on everybody else.
/// Whoever alone bears a tag can have it written anew.
final class Spellings {
  private static final int ENOUGH = 2;

  private final Map<Tag, List<Use>> uses = new HashMap<>();

  /// @param by who bears it so; null for a tag that has a colour
  private record Use(@Nullable PersonId by, Tag tag) {}

  static Spellings of(List<PersonLine> people, Stores stores) {
    Spellings spellings = new Spellings();
    ColouredTags.read(stores).keySet().forEach(tag -> spellings.note(null, tag));
    for (PersonLine line : people) {
      line.profile().tags().forEach(tag -> spellings.note(line.id(), new Tag(tag)));
    }
    return spellings;
  }

  private void note(@Nullable PersonId by, Tag tag) {
    List<Use> known = uses.computeIfAbsent(tag, _ -> new ArrayList<>(ENOUGH));
    if (known.size() < ENOUGH) {
      known.add(new Use(by, tag));
    }
  }

  /// The tag as it is to be written on that person, who bears it from now on.
  String on(PersonId person, String typed) {
    Tag tag = new Tag(typed);
    Tag spelled =
        uses.getOrDefault(tag, List.of()).stream()
            .filter(use -> !person.equals(use.by()))
            .map(Use::tag)
            .findFirst()
            .orElse(tag);
    note(person, spelled);
    return spelled.name();
  }
}
