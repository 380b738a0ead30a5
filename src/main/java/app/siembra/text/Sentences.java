package app.siembra.text;

import app.siembra.model.About;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Channel;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Keys;
import app.siembra.model.Problem;
import app.siembra.rules.ComingDate;
import app.siembra.rules.FirstStep;
import app.siembra.rules.Reason;
import app.siembra.rules.Suspicion;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Says reasons, problems and changes in one language, as of one day. Calm and short; Spanish never
/// needs the friend's gender.
public final class Sentences {
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern DAY = Pattern.compile("\\d{4,}-\\d{2}-\\d{2}");

  /// So many arguments has the label of something that happened.
  private static final int OF_A_TALK = 4;

  private final Texts texts;
  private final Words words;
  private final Days days;

  /// Says them in this language as of this day.
  public Sentences(Texts texts, LocalDate today) {
    this.texts = texts;
    this.words = new Words(texts);
    this.days = new Days(texts, today);
  }

  /// Why a person stands as they do.
  ///
  /// @param name what to call the person in the sentence
  public String reason(Reason reason, String name) {
    return new ReasonWords(texts, words, days, name).reason(reason);
  }

  /// How often they talk, and where that comes from; empty where nothing says.
  ///
  /// @param name what to call the person in the sentence
  public String howOften(Reason reason, String name) {
    return new ReasonWords(texts, words, days, name).howOften(reason);
  }

  /// What is wrong with what the user gave, and the next step where there is one.
  public String problem(Problem problem) {
    return texts.get("problem." + problem.key(), problem.arguments().toArray());
  }

  /// The same; empty where nothing is wrong.
  public String problem(Optional<Problem> problem) {
    return problem.map(this::problem).orElse("");
  }

  /// What a change set did, for undo and the history. A second argument that is a whole number says
  /// how many there are in all: the first then reads `Ana and 4 more`.
  public String change(ChangeLabel label) {
    List<String> arguments =
        label.arguments().stream()
            .map(quoted -> quoted.isEmpty() ? texts.get("label.someone") : quoted)
            .toList();
    String key = "change." + label.key();
    boolean people = arguments.size() == 2 || isOfTalk(label);
    return people && COUNT.matcher(arguments.get(1)).matches()
        ? texts.get(key, several(arguments.getFirst(), Integer.parseInt(arguments.get(1))))
        : texts.get(key, arguments.toArray());
  }

  /// The same for a history, where it also says over what a talk was, and when: the third and the
  /// fourth argument, as far as they are not forgotten.
  public String changeInFull(ChangeLabel label) {
    if (!isOfTalk(label)) {
      return change(label);
    }
    String channel = label.arguments().get(2);
    String on = label.arguments().get(3);
    return Pieces.dotted(
        change(label),
        channel.isEmpty() || channel.equals(Channel.NOTE.key())
            ? ""
            : words.channel(Keys.read(Channel.class, channel)),
        on.isEmpty() ? "" : days.day(LocalDate.parse(on)));
  }

  /// Whether it tells of a talk or note, over what and on which day, as far as that is not
  /// forgotten: others have as many arguments.
  private static boolean isOfTalk(ChangeLabel label) {
    return label.arguments().size() == OF_A_TALK
        && (label.arguments().get(3).isEmpty() || DAY.matcher(label.arguments().get(3)).matches());
  }

  /// What went with something that was removed, as far as its name does not say it: how much of the
  /// history; of a talk or note alone, or help alone, what it was.
  ///
  /// @param people whether somebody was removed
  public String removed(boolean people, List<Interaction> talks, List<Help> help) {
    if (people) {
      return Pieces.dotted(
          talks.isEmpty() ? "" : texts.count("removed.talks", talks.size()),
          help.isEmpty() ? "" : texts.count("removed.help", help.size()));
    }
    return Pieces.dotted(
        Stream.concat(
                talks.stream().map(talk -> said(talk.when().date(), said(talk.about()))),
                help.stream().map(one -> said(one.details().on(), one.details().text())))
            .toArray(String[]::new));
  }

  private static String said(About about) {
    return about.title().isEmpty() ? about.note().lines().findFirst().orElse("") : about.title();
  }

  private String said(LocalDate on, String what) {
    String day = days.day(on);
    return what.isEmpty() ? day : texts.get("removed.of-day", day, what);
  }

  /// Why two people may be the same.
  public String suspicion(Suspicion.Why why) {
    return switch (why) {
      case Suspicion.Why.SameEmail(String address) -> texts.get("suspicion.email", address);
      case Suspicion.Why.SamePhone(String number) -> texts.get("suspicion.phone", number);
      case Suspicion.Why.SameName() -> texts.get("suspicion.name");
      case Suspicion.Why.AlikeAnd(Suspicion.Shared shared) ->
          texts.get("suspicion.alike." + Keys.of(shared.what()));
    };
  }

  /// Who usually takes the first step.
  public String firstStep(FirstStep step) {
    return texts.get("first-step." + Keys.of(step));
  }

  /// A date that is coming: `Marta turns 40 tomorrow.`
  ///
  /// @param name whose
  public String coming(ComingDate coming, String name) {
    String what = words.date(coming.date());
    String key = "coming." + Keys.of(coming.date().kind());
    Integer years = coming.years();
    return years == null
        ? texts.get(key, name, days.on(coming.on()), what)
        : texts.count(key + ".years", years, name, days.on(coming.on()), what);
  }

  /// The first of several, and how many more: `Ana and 4 more`.
  public String several(String first, int all) {
    return all < 2 ? first : texts.count("list.more", all - 1, first);
  }
}
