package app.siembra.ui.log;

import app.siembra.model.Beginnings;
import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.service.Circles;
import app.siembra.service.People;
import app.siembra.service.Topics;
import app.siembra.text.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Finds what may be meant by what is typed of a name or a topic. Used away from the window's
/// thread.
final class Proposer {
  private static final int MOST = 6;

  private final People people;
  private final Circles circles;
  private final Topics topics;

  Proposer(People people, Circles circles, Topics topics) {
    this.people = people;
    this.circles = circles;
    this.topics = topics;
  }

  /// What may be meant, the likeliest first.
  ///
  /// @param words those in which circles are named
  List<Proposal> propose(Partial partial, Words words) {
    Beginnings typed = Beginnings.of(partial.query());
    return switch (partial.what()) {
      case PERSON -> somebody(typed);
      case CIRCLE -> everybody(typed, words);
      case TOPIC -> subjects("#", partial.query());
      case TOLD -> subjects("~", partial.query());
    };
  }

  /// Those with whom there was contact lately, the latest first.
  List<PersonLine> latest(int limit) {
    return people.all().stream()
        .filter(line -> line.figures().last() != null)
        .sorted(Comparator.comparing(Proposer::last).reversed())
        .limit(limit)
        .toList();
  }

  private List<Proposal> somebody(Beginnings typed) {
    return people.all().stream()
        .filter(line -> names(line).anyMatch(typed::fit))
        .sorted(
            Comparator.comparing((PersonLine line) -> !typed.lead(line.folded()))
                .thenComparing(Proposer::last, Comparator.reverseOrder()))
        .limit(MOST)
        .<Proposal>map(Proposal.Somebody::new)
        .toList();
  }

  private List<Proposal> everybody(Beginnings typed, Words words) {
    return circles.all().stream()
        .map(circle -> new Proposal.Everybody(circle, words.circle(circle)))
        .filter(circle -> typed.fit(Fold.of(circle.name())))
        .limit(MOST)
        .<Proposal>map(circle -> circle)
        .toList();
  }

  private List<Proposal> subjects(String sign, String typed) {
    return topics.fitting(typed, MOST).stream()
        .<Proposal>map(name -> new Proposal.Subject(new Topic(name), sign))
        .toList();
  }

  private static LocalDate last(PersonLine line) {
    LocalDate last = line.figures().last();
    return last == null ? LocalDate.MIN : last;
  }

  private static Stream<String> names(PersonLine line) {
    return Stream.concat(
        Stream.of(line.folded()), line.profile().otherNames().stream().map(Fold::of));
  }
}
