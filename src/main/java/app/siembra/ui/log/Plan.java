package app.siembra.ui.log;

import app.siembra.phrase.Span;
import app.siembra.phrase.Understood;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns what is still to come into something the user will do.
final class Plan {
  private static final Set<Span.What> WHEN = EnumSet.of(Span.What.DATE, Span.What.LENGTH);
  private static final Set<Span.What> WHAT = EnumSet.of(Span.What.CHANNEL, Span.What.TIME);

  private Plan() {}

  /// `tomorrow coffee with @Ana` → `@Ana !2026-11-24: coffee`.
  static Typed of(String line, Understood understood) {
    List<Span> spans = understood.chips().spans();
    String kept =
        joined(
            spans.stream()
                .filter(span -> !WHEN.contains(span.what()) && !WHAT.contains(span.what()))
                .map(span -> span.of(line)));
    String what =
        joined(
            Stream.concat(
                spans.stream()
                    .filter(span -> WHAT.contains(span.what()))
                    .map(span -> span.of(line)),
                Stream.of(understood.note())));
    String due = "!" + understood.occasion().date();
    return Typed.of(joined(Stream.of(kept, what.isEmpty() ? due : due + ": " + what)));
  }

  private static String joined(Stream<String> parts) {
    return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
  }
}
