package app.siembra.phrase;

import java.util.List;
import java.util.Map;

/// What the window shows below the line while it is typed.
///
/// @param spans the pieces understood, in the order of the line, none overlapping
/// @param suggestions needs to offer, in the order of the line
/// @param places where each fact is said, one list for each fact in the order of [Facts], and one for
///   the note; of several topics after one sign each has its own place within the piece
public record Chips(
    List<Span> spans, List<Suggestion> suggestions, Map<Span.What, List<List<Span>>> places) {
  public Chips {
    spans = List.copyOf(spans);
    suggestions = List.copyOf(suggestions);
    places = Map.copyOf(places);
  }

  /// Where the facts of that kind are said, a list for each.
  public List<List<Span>> places(Span.What what) {
    return places.getOrDefault(what, List.of());
  }
}
