package app.siembra.ui.people;

import app.siembra.model.PersonId;
import app.siembra.model.TagColour;
import app.siembra.model.TagUse;
import app.siembra.rules.Listed;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;

/// The screen's models over a studio's network.
final class Crowd {
  final Studio studio;
  final PeopleViewModel model;
  final SortViewModel sorting;

  Crowd(Studio studio) {
    this(studio, new Post(Path.of("target")));
  }

  /// @param post answers where files go
  Crowd(Studio studio, Post post) {
    this.studio = studio;
    this.model = new PeopleViewModel(studio.services(), post, studio.desk());
    this.sorting = new SortViewModel(studio.services(), studio.desk());
  }

  /// A handful of people in different states.
  static void fill(Studio studio) {
    studio.add("Marta Gil");
    studio.set("Marta Gil", "title", "Head of Operations");
    studio.set("Marta Gil", "organisation", "Velas Norte");
    studio.set("Marta Gil", "circle", "work");
    studio.set("Marta Gil", "tag", "sailing");
    studio.set("Marta Gil", "star", "yes");
    studio.logAgo(47, "call with @\"Marta Gil\": nervous about the audit");
    studio.add("Mario Sanz");
    studio.set("Mario Sanz", "title", "Tax lawyer");
    studio.set("Mario Sanz", "circle", "friends");
    studio.logAgo(12, "coffee with @\"Mario Sanz\"");
    studio.add("Óscar Ibáñez");
    studio.set("Óscar Ibáñez", "circle", "family");
    studio.logAgo(200, "llamé a @\"Óscar Ibáñez\"");
    studio.add("Rosa Peris");
    studio.set("Rosa Peris", "met", "2026-06-14");
    studio.add("Zoe Lind");
    studio.set("Zoe Lind", "knows", "sailing");
    studio.set("Zoe Lind", "cadence", "rest");
  }

  /// A colour for each tag but every ninth.
  void paint() {
    var tags = studio.services().tags();
    var colours = TagColour.values();
    int next = 0;
    for (TagUse use : tags.all()) {
      tags.colour(use.tag(), colours[next++ % colours.length], Studio.NOW);
    }
    studio.settle();
  }

  PersonId id(String who) {
    return studio.services().people().resolve(who).one().id();
  }

  List<String> names() {
    Shown shown = model.shown().get();
    return shown == null
        ? List.of()
        : shown.rows().stream().map(Listed::line).map(line -> line.name()).toList();
  }

  /// What was changed, newest first.
  List<String> history() {
    return studio.services().undo().history(100).stream().map(line -> line.label().key()).toList();
  }

  void undo() {
    var _ = studio.services().undo().undo(Studio.NOW);
    studio.settle();
  }
}
