package app.siembra.phrase;

import app.siembra.model.Direction;
import app.siembra.model.HelpSize;
import app.siembra.model.Problem;
import app.siembra.model.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads all signs of a line, from left to right.
final class SignReader {
  private final String line;
  private final LocalDate today;
  private final MentionReader people;
  private final List<Span> spans = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final Heard<Topic> topics = new Heard<>();
  private final Heard<SaidHelp> help = new Heard<>();
  private final Heard<String> needs = new Heard<>();
  private final Heard<Topic> told = new Heard<>();
  private final Heard<SaidFollowUp> followUps = new Heard<>();
  private final List<Problem> problems = new ArrayList<>();

  private SignReader(String line, LocalDate today, Names names) {
    this.line = line;
    this.today = today;
    this.people = new MentionReader(line, names);
  }

  /// What the signs of a line say, which pieces of it they take, and where each fact stands.
  record Signed(
      List<Mention> mentions,
      Facts facts,
      List<Span> spans,
      Map<Span.What, List<List<Span>>> places,
      List<Problem> problems) {}

  static Signed read(String line, LocalDate today, Names names) {
    SignReader reader = new SignReader(line, today, names);
    Optional<Signs.At> sign = Signs.next(line, 0);
    while (sign.isPresent()) {
      sign = Signs.next(line, reader.take(sign.get()));
    }
    return reader.signed();
  }

  private Signed signed() {
    Facts facts =
        new Facts(topics.facts(), help.facts(), needs.facts(), told.facts(), followUps.facts());
    Map<Span.What, List<List<Span>>> places =
        Map.of(
            Span.What.TOPIC, topics.places(),
            Span.What.HELP, help.places(),
            Span.What.NEED, needs.places(),
            Span.What.TOLD, told.places(),
            Span.What.FOLLOW_UP, followUps.places());
    return new Signed(
        List.copyOf(mentions), facts, List.copyOf(spans), places, List.copyOf(problems));
  }

  /// Reads one sign; the answer is the place after it.
  private int take(Signs.At sign) {
    return switch (sign.sign()) {
      case PERSON -> takePerson(sign);
      case TOPIC -> takeTopic(sign, Span.What.TOPIC, topics);
      case TOLD -> sign.worded() ? takeText(sign) : takeTopic(sign, Span.What.TOLD, told);
      case GIVEN, RECEIVED, NEED, FOLLOW_UP -> takeText(sign);
    };
  }

  private int takePerson(Signs.At sign) {
    Mention mention = people.at(sign);
    mentions.add(mention);
    spans.add(mention.span());
    return mention.span().end();
  }

  private int takeTopic(Signs.At sign, Span.What what, Heard<Topic> found) {
    Optional<Quotes.Quoted> quoted = Quotes.at(line, sign.text());
    int end = quoted.map(Quotes.Quoted::end).orElseGet(() -> endOfTopic(sign.text()));
    Span span = new Span(sign.start(), end, what);
    found.addOnce(
        new Topic(
            quoted.map(Quotes.Quoted::text).orElseGet(() -> line.substring(sign.text(), end))),
        span);
    spans.add(span);
    return end;
  }

  private int endOfTopic(int from) {
    List<Token.Word> words = Words.of(line, from, line.length());
    return words.isEmpty() ? from + 1 : words.getFirst().end();
  }

  private int takeText(Signs.At sign) {
    SignText text = SignText.of(line, sign, people);
    if (text.text().isEmpty()) {
      return sign.text();
    }
    mentions.addAll(text.mentions());
    Span span = new Span(sign.start(), text.end(), what(sign.sign()));
    spans.add(span);
    switch (sign.sign()) {
      case GIVEN -> help.add(help(Direction.GIVEN, sign, text.text()), span);
      case RECEIVED -> help.add(help(Direction.RECEIVED, sign, text.text()), span);
      case NEED -> needs.add(text.text(), span);
      case FOLLOW_UP -> addFollowUp(text.text(), span);
      case TOLD -> addTold(sign, text.text(), span);
      case PERSON, TOPIC -> {}
    }
    return text.end();
  }

  /// Of several topics each has its own place, so that one of them can be taken out.
  private void addTold(Signs.At sign, String text, Span whole) {
    List<String> names =
        Arrays.stream(text.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    int at = sign.text();
    for (String name : names) {
      int from = line.indexOf(name, at);
      boolean alone = names.size() == 1 || from < 0;
      Span own = alone ? whole : new Span(from, from + name.length(), Span.What.TOLD);
      told.addOnce(new Topic(name), own);
      at = own.end();
    }
  }

  private void addFollowUp(String text, Span span) {
    FollowUpReader.read(text, today)
        .ifPresentOrElse(
            said -> followUps.add(said, span),
            () -> problems.add(Problem.of("phrase.follow-up.undated", text)));
  }

  private static SaidHelp help(Direction direction, Signs.At sign, String text) {
    return new SaidHelp(direction, HelpWords.kind(text), size(sign), text);
  }

  private static HelpSize size(Signs.At sign) {
    return switch (sign.count()) {
      case 1 -> HelpSize.SMALL;
      case 2 -> HelpSize.MEDIUM;
      default -> HelpSize.LARGE;
    };
  }

  private static Span.What what(Sign sign) {
    return switch (sign) {
      case PERSON -> Span.What.PERSON;
      case TOPIC -> Span.What.TOPIC;
      case GIVEN, RECEIVED -> Span.What.HELP;
      case NEED -> Span.What.NEED;
      case FOLLOW_UP -> Span.What.FOLLOW_UP;
      case TOLD -> Span.What.TOLD;
    };
  }
}
