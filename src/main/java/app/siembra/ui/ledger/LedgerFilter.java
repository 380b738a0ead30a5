package app.siembra.ui.ledger;

import app.siembra.model.Fold;
import app.siembra.model.Help;
import app.siembra.model.HelpKind;
import app.siembra.model.Topic;
import app.siembra.service.Named;
import app.siembra.service.Period;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Which entries of the chosen time are listed. All that is said has to hold.
///
/// @param side given, received
/// @param kinds one of these, any if there is none
/// @param topic about this, null for anything
/// @param person with them, null for anybody
/// @param span only these days, null for all
/// @param text words that occur, empty for any
record LedgerFilter(
    Side side,
    Set<HelpKind> kinds,
    @Nullable Topic topic,
    @Nullable Named person,
    @Nullable Period span,
    String text) {
  /// Everything that was done.
  static final LedgerFilter ALL = new LedgerFilter(Side.BOTH, Set.of(), null, null, null, "");

  LedgerFilter {
    kinds = Set.copyOf(kinds);
  }

  LedgerFilter with(Side changed) {
    return new LedgerFilter(changed, kinds, topic, person, span, text);
  }

  LedgerFilter withKinds(Set<HelpKind> changed) {
    return new LedgerFilter(side, changed, topic, person, span, text);
  }

  LedgerFilter withTopic(@Nullable Topic changed) {
    return new LedgerFilter(side, kinds, changed, person, span, text);
  }

  LedgerFilter withPerson(@Nullable Named changed) {
    return new LedgerFilter(side, kinds, topic, changed, span, text);
  }

  LedgerFilter withSpan(@Nullable Period changed) {
    return new LedgerFilter(side, kinds, topic, person, changed, text);
  }

  LedgerFilter withText(String changed) {
    return new LedgerFilter(side, kinds, topic, person, span, changed);
  }

  /// Whether a line passes.
  Predicate<Line> test() {
    var folded = Fold.of(text);
    List<String> words = folded.isEmpty() ? List.of() : List.of(folded.split(" ", -1));
    return line -> accepts(line.entry().help()) && line.has(words);
  }

  private boolean accepts(Help help) {
    return side.has(help)
        && (kinds.isEmpty() || kinds.contains(help.kind()))
        && (topic == null || help.details().topics().contains(topic))
        && (person == null || help.people().contains(person.id()))
        && (span == null || span.contains(help.details().on()));
  }
}
