package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Moment;
import app.siembra.model.TagColours;
import app.siembra.service.Groupings;
import app.siembra.service.PastImport;
import app.siembra.service.SavedView;
import app.siembra.service.Services;
import app.siembra.service.Trait;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/// What lists of people can be narrowed by, and the lists that have a name.
///
/// @param groupings by what the people of the book are told apart most
/// @param circles every circle, whether anybody is in it or not
/// @param colours in which tags are shown
/// @param imports those that stand
/// @param views the lists that were saved
/// @param zone in which the day of an import is told
record Known(
    Groupings groupings,
    List<Circle> circles,
    TagColours colours,
    List<PastImport> imports,
    List<SavedView> views,
    ZoneId zone) {
  static final Known NOTHING =
      new Known(Groupings.NONE, List.of(), TagColours.NONE, List.of(), List.of(), ZoneOffset.UTC);

  static Known of(Services services, Moment now) {
    return new Known(
        services.people().groupings(now),
        services.circles().all(),
        services.tags().colours(),
        services.importing().past(Integer.MAX_VALUE),
        services.views().all(),
        now.zone());
  }

  Optional<Circle> circle(CircleId id) {
    return circles.stream().filter(circle -> circle.id().equals(id)).findFirst();
  }

  /// Where the circle that a trait is about stands among them, each followed by those within it.
  int place(Trait trait) {
    return trait instanceof Trait.In(var id)
        ? circle(id).map(circles::indexOf).orElse(Integer.MAX_VALUE)
        : Integer.MAX_VALUE;
  }

  Optional<PastImport> brought(long change) {
    return imports.stream().filter(past -> past.sequence() == change).findFirst();
  }
}
