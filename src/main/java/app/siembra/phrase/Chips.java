package app.siembra.phrase;

import java.util.List;

/// What the window shows below the line while it is typed.
///
/// @param spans the pieces understood, in the order of the line, none overlapping
/// @param suggestions needs to offer, in the order of the line
public record Chips(List<Span> spans, List<Suggestion> suggestions) {
  public Chips {
    spans = List.copyOf(spans);
    suggestions = List.copyOf(suggestions);
  }
}
