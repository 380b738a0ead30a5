package app.siembra.ui.log;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.service.Circles;
import app.siembra.service.People;
import app.siembra.service.Topics;
import app.siembra.ui.parts.Speech;
import java.time.LocalDate;
import java.util.Arrays;
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
  private final Speech speech;

  Proposer(People people, Circles circles, Topics topics, Speech speech) {
    this.people = people;
    this.circles = circles;
    this.topics = topics;
    this.speech = speech;
  }

  /// What may be meant, the likeliest first.
  List<Proposal> propose(Partial partial) {
    List<String> words = words(partial.query());
    return switch (partial.what()) {
      case PERSON -> somebody(words);
      case CIRCLE -> everybody(words);
      case TOPIC -> subjects(topics.all(), "#", partial.query());
      case TOLD -> subjects(topics.mineFirst(), "~", partial.query());
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

  private List<Proposal> somebody(List<String> words) {
    return people.all().stream()
        .filter(line -> names(line).anyMatch(name -> begins(name, words)))
        .sorted(
            Comparator.comparing((PersonLine line) -> !startsWith(line.folded(), words))
                .thenComparing(Proposer::last, Comparator.reverseOrder()))
        .limit(MOST)
        .<Proposal>map(Proposal.Somebody::new)
        .toList();
  }

  private List<Proposal> everybody(List<String> words) {
    var voice = speech.voice().get().words();
    return circles.all().stream()
        .map(circle -> new Proposal.Everybody(circle, voice.circle(circle)))
        .filter(circle -> begins(Fold.of(circle.name()), words))
        .limit(MOST)
        .<Proposal>map(circle -> circle)
        .toList();
  }

  private static List<Proposal> subjects(List<Topic> known, String sign, String query) {
    return fitting(known, query).stream()
        .<Proposal>map(topic -> new Proposal.Subject(topic, sign))
        .toList();
  }

  /// The topics that what is typed may mean, those that begin with it first.
  static List<Topic> fitting(List<Topic> known, String query) {
    List<String> words = words(query);
    return known.stream()
        .filter(topic -> begins(topic.folded(), words))
        .sorted(Comparator.comparing(topic -> !startsWith(topic.folded(), words)))
        .limit(MOST)
        .toList();
  }

  private static List<String> words(String query) {
    return Arrays.stream(Fold.of(query).split(" ")).filter(word -> !word.isEmpty()).toList();
  }

  private static LocalDate last(PersonLine line) {
    LocalDate last = line.figures().last();
    return last == null ? LocalDate.MIN : last;
  }

  private static Stream<String> names(PersonLine line) {
    return Stream.concat(
        Stream.of(line.folded()), line.profile().otherNames().stream().map(Fold::of));
  }

  private static boolean startsWith(String folded, List<String> words) {
    return folded.startsWith(String.join(" ", words));
  }

  /// Whether each of the words begins a word of the name.
  private static boolean begins(String folded, List<String> words) {
    String name = " " + folded;
    return words.stream().allMatch(word -> name.contains(" " + word));
  }
}
