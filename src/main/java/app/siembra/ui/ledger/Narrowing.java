package app.siembra.ui.ledger;

import app.siembra.model.HelpKind;
import app.siembra.model.Topic;
import app.siembra.service.Named;
import app.siembra.service.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// One thing by which the list is narrowed, and which can be taken away by itself.
sealed interface Narrowing {
  record OfKind(HelpKind kind) implements Narrowing {}

  record About(Topic topic) implements Narrowing {}

  record With(Named person) implements Narrowing {}

  /// A place of the chart.
  record Within(Period span) implements Narrowing {}

  /// All there are of a filter, besides the side and the words, which controls of their own show.
  static List<Narrowing> of(LedgerFilter filter) {
    List<Narrowing> all = new ArrayList<>();
    filter.kinds().stream().sorted().map(OfKind::new).forEach(all::add);
    Topic topic = filter.topic();
    if (topic != null) {
      all.add(new About(topic));
    }
    Named person = filter.person();
    if (person != null) {
      all.add(new With(person));
    }
    Period span = filter.span();
    if (span != null) {
      all.add(new Within(span));
    }
    return all;
  }

  /// The filter without it.
  default LedgerFilter without(LedgerFilter filter) {
    return switch (this) {
      case OfKind(var kind) -> {
        Set<HelpKind> others = new HashSet<>(filter.kinds());
        others.remove(kind);
        yield filter.withKinds(others);
      }
      case About _ -> filter.withTopic(null);
      case With _ -> filter.withPerson(null);
      case Within _ -> filter.withSpan(null);
    };
  }
}
