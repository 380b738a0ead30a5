package app.siembra.phrase;

import java.util.ArrayList;
import java.util.List;

/// Facts of one kind that a line says, in its order, and where it says each.
final class Heard<T> {
  private final List<T> facts = new ArrayList<>();
  private final List<List<Span>> places = new ArrayList<>();

  void add(T fact, Span place) {
    facts.add(fact);
    places.add(List.of(place));
  }

  /// The same for what counts once, however often it is said.
  void addOnce(T fact, Span place) {
    int known = facts.indexOf(fact);
    if (known < 0) {
      add(fact, place);
    } else {
      List<Span> all = new ArrayList<>(places.get(known));
      all.add(place);
      places.set(known, List.copyOf(all));
    }
  }

  List<T> facts() {
    return List.copyOf(facts);
  }

  List<List<Span>> places() {
    return List.copyOf(places);
  }
}
