package app.siembra.phrase;

import java.util.List;

/// Somebody that the line names with `@` or `@@`.
public sealed interface Mention {

  /// What was typed, without the sign and the quotes.
  String text();

  /// Where it stands in the line, sign included: what to replace when the user chooses.
  Span span();

  /// One person of the book.
  record Known(String text, Span span, Names.Named person) implements Mention {}

  /// Several people fit equally: the user is asked.
  ///
  /// @param candidates two or more, in the order of the book
  record Ambiguous(String text, Span span, List<Names.Named> candidates) implements Mention {
    public Ambiguous {
      candidates = List.copyOf(candidates);
    }
  }

  /// Nobody in the book is called so.
  record Unknown(String text, Span span) implements Mention {}

  /// Everybody of a circle.
  record Everybody(String text, Span span, Names.Circle circle) implements Mention {}
}
