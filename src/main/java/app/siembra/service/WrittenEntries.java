package app.siembra.service;

import app.siembra.index.Written;
import app.siembra.model.HelpId;
import app.siembra.model.InteractionId;
import app.siembra.store.Stores;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What stands in the places that the index found.
final class WrittenEntries {
  private final Book book;

  WrittenEntries(Book book) {
    this.book = book;
  }

  /// Their entries, in this order; what is gone meanwhile is left out.
  List<TimelineEntry> at(List<Written.Place> places) {
    Map<Written.Place, TimelineEntry> found = book.read(stores -> read(stores, places));
    return places.stream().map(found::get).filter(Objects::nonNull).toList();
  }

  private Map<Written.Place, TimelineEntry> read(Stores stores, List<Written.Place> places) {
    Map<Written.Place, TimelineEntry> found = new HashMap<>();
    stores
        .interactions()
        .find(ids(places, Written.Kind.INTERACTION).stream().map(InteractionId::new).toList())
        .forEach(
            talk ->
                found.put(
                    new Written.Place(Written.Kind.INTERACTION, talk.id().value()),
                    LifeLine.entry(book, talk)));
    stores
        .help()
        .find(ids(places, Written.Kind.HELP).stream().map(HelpId::new).toList())
        .forEach(
            help ->
                found.put(
                    new Written.Place(Written.Kind.HELP, help.id().value()),
                    LifeLine.entry(book, help)));
    return found;
  }

  private static List<Long> ids(List<Written.Place> places, Written.Kind kind) {
    return places.stream().filter(place -> place.kind() == kind).map(Written.Place::id).toList();
  }
}
