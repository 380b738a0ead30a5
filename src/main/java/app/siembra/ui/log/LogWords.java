package app.siembra.ui.log;

import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import app.siembra.model.Problem;
import app.siembra.model.Repeat;
import app.siembra.phrase.SaidFollowUp;
import app.siembra.phrase.SaidHelp;
import app.siembra.text.Days;
import app.siembra.text.Pieces;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What the sheet says, in one voice.
record LogWords(Voice voice) {
  private static final int MOST_LETTERS = 40;
  private static final int MINUTES_OF_AN_HOUR = 60;

  /// The examples: names fill them, as far as there are any.
  static final List<String> EXAMPLES = List.of("log.example.1", "log.example.2", "log.example.3");

  String of(Chip.Said said) {
    return switch (said) {
      case Chip.Person(var person, _) -> person.name();
      case Chip.Circle(var circle, _) ->
          texts().count("log.chip.circle", circle.people().size(), circle.name());
      case Chip.NewPerson(var name, _) -> texts().get("log.chip.new", name);
      case Chip.Day(var date, _) -> day(date);
      case Chip.Time(var time, _) -> Days.clock(time);
      case Chip.Length(int minutes, _) -> length(minutes);
      case Chip.Unknown(var name, _) -> texts().get("log.chip.unknown", name);
      case Chip.Which(var mention, _) -> texts().get("log.chip.which", mention.text());
      case Chip.Channel(var channel, _) -> voice.words().channel(channel);
      case Chip.Begun(var starter, _) -> texts().get("log.chip.started." + Keys.of(starter));
      case Chip.About(var topic, _) -> "#" + topic.name();
      case Chip.Help(var help, _) -> help(help);
      case Chip.Need(var need, _) -> texts().get("log.chip.need", brief(need));
      case Chip.Told(var topic, _) -> texts().get("log.chip.told", topic.name());
      case Chip.FollowUp(var followUp, _) -> followUp(followUp);
      case Chip.Note(var note, _) -> quoted(note);
    };
  }

  /// `yesterday · Sunday 22 November`.
  String day(LocalDate date) {
    return date.equals(voice.today())
        ? voice.days().on(date)
        : Pieces.dotted(voice.days().ago(date), dated(date));
  }

  private String dated(LocalDate date) {
    return texts().get("log.chip.day", voice.days().weekday(date), voice.days().day(date));
  }

  /// A day as it stands in a field, always with its year.
  String written(LocalDate date) {
    return date.equals(voice.today())
        ? voice.days().on(date)
        : voice.days().partial(PartialDate.of(date));
  }

  /// `1 h 30 min`.
  String length(int minutes) {
    int hours = minutes / MINUTES_OF_AN_HOUR;
    int rest = minutes % MINUTES_OF_AN_HOUR;
    String whole = hours == 0 ? "" : texts().get("log.chip.hours", hours);
    String more = rest == 0 ? "" : texts().get("log.chip.minutes", rest);
    return Stream.of(whole, more)
        .filter(part -> !part.isEmpty())
        .reduce((first, second) -> first + " " + second)
        .orElse("");
  }

  private String help(SaidHelp help) {
    return texts()
        .get(
            "log.chip.help." + Keys.of(help.direction()),
            voice.words().kind(help.kind()),
            voice.words().size(help.size()),
            brief(help.text()));
  }

  private String followUp(SaidFollowUp followUp) {
    Repeat repeat = followUp.repeat();
    String due =
        Pieces.dotted(
            voice.days().until(followUp.due()),
            dated(followUp.due()),
            repeat == null ? "" : voice.words().repeat(repeat));
    return followUp.text().isEmpty() ? due : due + ": " + brief(followUp.text());
  }

  /// `Ana García and Luis · call · nervous about the audit`.
  String saved(Saved saved) {
    var channel = saved.channel();
    return Pieces.dotted(
        texts().list(saved.people()),
        channel == null ? "" : voice.words().channel(channel),
        saved.note().isEmpty()
            ? saved.facts().stream().findFirst().map(this::of).orElse("")
            : brief(saved.note()));
  }

  /// The note as it is quoted below the line.
  String quoted(String note) {
    return texts().get("log.quoted", note);
  }

  String problem(Problem problem) {
    return problem.key().equals("phrase.date.future")
        ? texts()
            .get(
                "log.to-come",
                voice
                    .words()
                    .leading(voice.days().on(LocalDate.parse(problem.arguments().getFirst()))))
        : voice.sentences().problem(problem);
  }

  /// An example with names of the book in it, or with the usual invented ones.
  String example(String key, List<String> names) {
    return texts().get(key, name(names, 0, "@Ana"), name(names, 1, "@Luis"));
  }

  private static String name(List<String> names, int index, String otherwise) {
    return index < names.size() ? names.get(index) : otherwise;
  }

  String get(String key, Object... arguments) {
    return texts().get(key, arguments);
  }

  private Texts texts() {
    return voice.texts();
  }

  /// The beginning of a text that is there in full in the line itself.
  private static String brief(String text) {
    String first = Pieces.firstLine(text);
    if (first.length() <= MOST_LETTERS) {
      return first;
    }
    int end = first.lastIndexOf(' ', MOST_LETTERS);
    return first.substring(0, end < MOST_LETTERS / 2 ? MOST_LETTERS : end) + "…";
  }
}
