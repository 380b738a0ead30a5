package app.siembra.service;

import app.siembra.model.PersonId;
import app.siembra.store.Stores;
import java.util.Set;

/// Pairs that look like one person and of whom the user said that they are two. Kept beside the
/// settings, so that saying it can be undone.
record TwoPeople(Set<String> names) {
  private static final String NAME = "two-people.";

  static TwoPeople read(Stores stores) {
    return new TwoPeople(stores.settings().all().keySet());
  }

  static void note(Stores stores, PersonId one, PersonId other) {
    stores.settings().put(name(one, other), "yes");
  }

  boolean says(Twins pair) {
    return names.contains(name(pair.first().id(), pair.second().id()));
  }

  private static String name(PersonId one, PersonId other) {
    boolean inOrder = one.compareTo(other) < 0;
    return NAME + (inOrder ? one : other).value() + "." + (inOrder ? other : one).value();
  }
}
