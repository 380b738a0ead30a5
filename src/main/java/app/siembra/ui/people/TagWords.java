package app.siembra.ui.people;

import app.siembra.model.TagColour;
import app.siembra.model.TagColours;
import app.siembra.rules.Listed;
import app.siembra.service.Trait;
import app.siembra.ui.kit.Hue;
import app.siembra.ui.kit.Lozenges.Lozenge;
import app.siembra.ui.parts.TagHues;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tags in lists of people, in their colours.
record TagWords(TagColours colours) {
  /// All that somebody bears.
  List<Lozenge> all(Listed listed) {
    return listed.line().profile().tags().stream().map(this::lozenge).toList();
  }

  /// Those that have a colour: choosing one lets a tag be seen beside names.
  List<Lozenge> coloured(Listed listed) {
    return listed.line().profile().tags().stream()
        .filter(tag -> colours.of(tag) != TagColour.PLAIN)
        .map(this::lozenge)
        .toList();
  }

  private Lozenge lozenge(String tag) {
    return new Lozenge(tag, hue(tag));
  }

  Hue hue(String tag) {
    return TagHues.of(colours.of(tag));
  }

  /// The colour of the chip of a facet; null where it is about no tag.
  @Nullable Hue hue(Facet facet) {
    return facet instanceof Facet.Is(Trait.Tagged(String tag)) ? hue(tag) : null;
  }
}
