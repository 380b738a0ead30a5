package app.siembra.ui.person;

import app.siembra.model.Keeping;
import app.siembra.model.Keys;
import app.siembra.rules.FirstStep;
import app.siembra.rules.Reason;
import app.siembra.rules.Since;
import app.siembra.rules.Standing;
import app.siembra.rules.Trend;
import app.siembra.service.InTouch;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What the page says about keeping in touch, in one voice.
///
/// @param voice the present one
/// @param date today
record TouchWords(Voice voice, LocalDate date) {
  private static final int DAYS_IN_DAYS = 60;

  /// When they last talked: `Last talk 7 October, 47 days ago.`
  String last(Sight sight) {
    Standing standing = sight.page().listed().standing();
    Since since = standing.since();
    if (since == null) {
      return texts().get("latest.nothing");
    }
    LocalDate day = since.day();
    return switch (since.what()) {
      case CONTACT -> talked(day, standing.elapsed());
      case APPROXIMATE -> texts().get("person.touch.around", voice.days().month(day));
      case MET -> texts().get("latest.met", sight.shortName(), voice.days().on(day));
      case SORTED -> texts().get("latest.sorted", voice.days().from(day));
    };
  }

  private String talked(LocalDate day, int elapsed) {
    if (elapsed < 2) {
      return texts().get("person.touch.last.near", voice.days().on(day));
    }
    String ago =
        elapsed < DAYS_IN_DAYS
            ? texts().get("date.ago", texts().count("span.days", elapsed))
            : voice.days().ago(day);
    return texts().get("person.touch.last", voice.days().day(day), ago);
  }

  /// The learned rhythm; empty while there is none.
  String rhythm(Sight sight) {
    Integer typical = sight.page().inTouch().typical();
    if (typical == null) {
      return "";
    }
    Reason said =
        sight.page().reason() instanceof Reason.Learned learned
            ? learned
            : new Reason.Learned(typical, null, 0);
    return voice.sentences().howOften(said, sight.shortName());
  }

  /// Where a sentence comes from.
  enum Source {
    /// What was chosen, for the person or until a day.
    CHOICE,
    /// The cadence of a circle.
    CIRCLES,
    /// The talks that there were.
    TALKS
  }

  /// A sentence and where it comes from.
  record Said(String words, Source source) {}

  /// The days between two days of contact, in words.
  ///
  /// @param to the later one
  record Gap(String words, LocalDate to) {}

  /// What holds besides the rhythm, one sentence a line.
  List<Said> sentences(Sight sight) {
    InTouch inTouch = sight.page().inTouch();
    Reason reason = inTouch.reason();
    List<Said> lines = new ArrayList<>();
    if (!(reason instanceof Reason.Learned)) {
      boolean circle = reason instanceof Reason.InCircle;
      lines.add(
          new Said(
              voice.sentences().howOften(reason, sight.shortName()),
              circle ? Source.CIRCLES : Source.CHOICE));
    }
    lines.add(new Said(snoozed(sight.keeping()), Source.CHOICE));
    lines.add(new Said(firstStep(inTouch.firstStep()), Source.TALKS));
    lines.add(new Said(trend(inTouch.trend()), Source.TALKS));
    return lines.stream().filter(line -> !line.words().isEmpty()).toList();
  }

  private String snoozed(Keeping keeping) {
    LocalDate until = keeping.snoozedUntil();
    return until == null || !until.isAfter(date)
        ? ""
        : texts().get("person.touch.snoozed", voice.days().from(until));
  }

  private String firstStep(@Nullable FirstStep step) {
    return step == null ? "" : voice.sentences().firstStep(step);
  }

  private String trend(@Nullable Trend trend) {
    return trend == null ? "" : texts().get("person.touch.trend." + Keys.of(trend));
  }

  /// The gaps that the rhythm was made from, the newest first.
  List<Gap> gaps(InTouch inTouch) {
    List<LocalDate> days = inTouch.days();
    return IntStream.range(1, days.size())
        .mapToObj(i -> new Gap(gap(days.get(i - 1), days.get(i)), days.get(i)))
        .toList()
        .reversed();
  }

  private String gap(LocalDate from, LocalDate to) {
    return texts()
        .get(
            "person.touch.gap",
            texts().count("span.days", ChronoUnit.DAYS.between(from, to)),
            voice.days().day(from),
            voice.days().day(to));
  }

  private Texts texts() {
    return voice.texts();
  }
}
