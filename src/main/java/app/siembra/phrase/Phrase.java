package app.siembra.phrase;

import app.siembra.model.Channel;
import app.siembra.model.HelpKind;
import app.siembra.model.Problem;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// The one-line log: a line as typed → what was understood of it.
///
/// Signs come first, then among the words that are left the day, the time, the length and the
/// channel; the rest is the note.
public final class Phrase {
  private Phrase() {}

  /// The kind of help that these words tell of; support where none tells.
  public static HelpKind kindOf(String words) {
    return HelpWords.kind(words);
  }

  /// The day that words say and nothing else, in either language: `2 August`, `ayer`, `2026-11-02`.
  /// Of a day without its year, the last one that is not after `today`.
  public static Optional<LocalDate> dayOf(String words, LocalDate today) {
    return day(words, new Days(today, Aim.BACK));
  }

  /// The same, but of a day without its year the next one.
  public static Optional<LocalDate> dayToComeOf(String words, LocalDate today) {
    return day(words, new Days(today, Aim.AHEAD));
  }

  private static Optional<LocalDate> day(String words, Days days) {
    Tokens tokens = Tokens.of(words.strip(), List.of());
    return days.at(tokens, 0)
        .filter(day -> day.to() == tokens.size())
        .flatMap(
            day ->
                switch (day) {
                  case Day.Real real -> Optional.of(real.date());
                  case Day.Unreal _, Day.None _ -> Optional.empty();
                });
  }

  /// The time of day that words say and nothing else: `18:30`, `6pm`, `a las 6`.
  public static Optional<LocalTime> timeOf(String words) {
    return whole(words, ClockReader::at);
  }

  /// The length in minutes that words say and nothing else: `25 min`, `2 h`.
  public static Optional<Integer> minutesOf(String words) {
    return whole(words, LengthReader::at);
  }

  private static <T> Optional<T> whole(
      String words, BiFunction<Tokens, Integer, Optional<Found<T>>> reader) {
    Tokens tokens = Tokens.of(words.strip(), List.of());
    return reader.apply(tokens, 0).filter(found -> found.to() == tokens.size()).map(Found::value);
  }

  /// How many letters a line may have; what is longer was hardly meant to be one.
  public static final int LONGEST = 10_000;

  /// Reads a line. One that is longer than [#LONGEST] says nothing but that.
  ///
  /// @param line one line, anything at all
  /// @param today the day from which "yesterday" and "in 2 weeks" count
  /// @param names the names of the book
  public static Understood parse(String line, LocalDate today, Names names) {
    if (line.length() <= LONGEST) {
      return read(line, today, names);
    }
    Understood nothing = read("", today, names);
    Problem tooLong = Problem.of("text.too-long", Integer.toString(LONGEST));
    return new Understood(
        nothing.kind(),
        nothing.occasion(),
        List.of(),
        "",
        nothing.facts(),
        List.of(tooLong),
        nothing.chips());
  }

  private static Understood read(String line, LocalDate today, Names names) {
    SignReader.Signed signed = SignReader.read(line, today, names);
    DateReader.Dated dated = DateReader.read(Tokens.of(line, signed.spans()), today);
    Found.In<LocalTime> timed = Found.first(dated.tokens(), Span.What.TIME, ClockReader::at);
    Found.In<Integer> lasting = Found.first(timed.tokens(), Span.What.LENGTH, LengthReader::at);
    ChannelReader.Talked talked = ChannelReader.read(lasting.tokens());
    Tokens tokens = talked.tokens();
    NoteReader.Left left = NoteReader.read(line, tokens.spans());
    String note = left.note();
    Occasion occasion =
        new Occasion(
            dated.date(),
            dated.said(),
            timed.value().orElse(null),
            lasting.value().orElse(null),
            talked.channel(),
            talked.starter());
    return new Understood(
        kind(talked.channel(), note, signed.facts()),
        occasion,
        signed.mentions(),
        note,
        signed.facts(),
        problems(line, signed, dated, talked.channel(), note),
        new Chips(tokens.spans(), SuggestionReader.read(tokens), places(signed, left)));
  }

  private static Map<Span.What, List<List<Span>>> places(
      SignReader.Signed signed, NoteReader.Left left) {
    Map<Span.What, List<List<Span>>> places = new EnumMap<>(signed.places());
    places.put(Span.What.NOTE, List.of(left.places()));
    return places;
  }

  private static Kind kind(@Nullable Channel channel, String note, Facts facts) {
    if (channel != null) {
      return Kind.INTERACTION;
    }
    return note.isEmpty() && facts.standAlone() ? Kind.FACTS : Kind.NOTE;
  }

  private static List<Problem> problems(
      String line,
      SignReader.Signed signed,
      DateReader.Dated dated,
      @Nullable Channel channel,
      String note) {
    if (line.isBlank()) {
      return List.of(Problem.of("phrase.empty"));
    }
    List<Problem> problems = new ArrayList<>(signed.problems());
    if (dated.problem() != null) {
      problems.add(dated.problem());
    }
    Facts facts = signed.facts();
    boolean nothing = channel == null && note.isEmpty() && !facts.standAlone();
    if (nothing && problems.isEmpty()) {
      problems.add(Problem.of(facts.topics().isEmpty() ? "phrase.nothing" : "phrase.topic.alone"));
    }
    signed.mentions().stream()
        .filter(Phrase::isEmptyCircle)
        .map(mention -> Problem.of("phrase.circle.empty", mention.text()))
        .forEach(problems::add);
    boolean nobodyNeeded = channel == null && note.isEmpty() && facts.followUpsAlone();
    if (signed.mentions().isEmpty() && !nothing && !nobodyNeeded) {
      problems.add(Problem.of("phrase.nobody"));
    }
    return problems;
  }

  private static boolean isEmptyCircle(Mention mention) {
    return mention instanceof Mention.Everybody everybody && everybody.circle().people().isEmpty();
  }
}
