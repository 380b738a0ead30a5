package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.ui.nav.PeopleChoice;

/// One thing that narrows the list, as a chip or an entry of a menu offers it.
sealed interface Facet {
  /// How they stand.
  record Group(PeopleChoice.Group group) implements Facet {
    static final Group ALL = new Group(PeopleChoice.Group.ALL);
    static final Group QUIET = new Group(PeopleChoice.Group.QUIET);
  }

  record In(Circle circle) implements Facet {}

  record Tagged(String tag) implements Facet {}

  /// Who knows, likes or looks for it.
  record About(String topic) implements Facet {}

  record At(String place) implements Facet {}

  /// What was typed.
  record Saying(String text) implements Facet {}
}
