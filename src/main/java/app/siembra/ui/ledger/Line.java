package app.siembra.ui.ledger;

import app.siembra.model.Fold;
import app.siembra.model.Loan;
import app.siembra.service.HelpEntry;
import java.util.List;
import java.util.stream.Stream;

/// An entry with all its words, folded, so that looking through thousands takes no time.
record Line(HelpEntry entry, String folded) {
  static Line of(HelpEntry entry) {
    var details = entry.help().details();
    Loan loan = details.loan();
    var words =
        Stream.of(
                Stream.of(details.text(), details.outcome(), loan == null ? "" : loan.thing()),
                entry.people().stream().map(person -> person.name()),
                details.topics().stream().map(topic -> topic.name()))
            .flatMap(part -> part)
            .toList();
    return new Line(entry, Fold.of(String.join(" ", words)));
  }

  /// Whether each of these folded words occurs.
  boolean has(List<String> words) {
    return words.stream().allMatch(folded::contains);
  }
}
