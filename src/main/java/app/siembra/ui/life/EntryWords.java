package app.siembra.ui.life;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.Keys;
import app.siembra.model.Loan;
import app.siembra.model.PersonId;
import app.siembra.model.SpecialDate;
import app.siembra.model.Topic;
import app.siembra.service.Named;
import app.siembra.service.TimelineEntry;
import app.siembra.text.Pieces;
import app.siembra.text.Plain;
import app.siembra.text.Texts;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a timeline says of one entry, in one voice.
///
/// @param voice the present one
public record EntryWords(Voice voice) {
  private static final int LONGEST_TITLE = 64;
  private static final int HOUR = 60;

  /// Of what kind it is, in a word.
  public String pill(TimelineEntry entry) {
    return texts().get("person.pill." + kind(entry));
  }

  private static String kind(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> talk.interaction().contact().channel().key();
      case TimelineEntry.Noted _ -> Channel.NOTE.key();
      case TimelineEntry.Helped helped -> Keys.of(helped.help().direction());
      case TimelineEntry.Dated _ -> "date";
      case TimelineEntry.Met _ -> "met";
      case TimelineEntry.Added _ -> "added";
    };
  }

  /// What that word is drawn in.
  public static Pill.Tone tone(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk _ -> Pill.Tone.BLUE;
      case TimelineEntry.Helped helped ->
          helped.help().direction() == Direction.GIVEN ? Pill.Tone.GREEN : Pill.Tone.AMBER;
      case TimelineEntry.Noted _,
          TimelineEntry.Dated _,
          TimelineEntry.Met _,
          TimelineEntry.Added _ ->
          Pill.Tone.PLAIN;
    };
  }

  /// The first line that was written, if it is short; else a sentence.
  public String title(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> title(talk.interaction());
      case TimelineEntry.Noted noted -> title(noted.interaction());
      case TimelineEntry.Helped helped -> title(helped.help());
      case TimelineEntry.Dated dated -> voice.words().leading(dated(dated));
      case TimelineEntry.Met met ->
          met.place().isEmpty()
              ? texts().get("person.met")
              : texts().get("person.met.at", met.place());
      case TimelineEntry.Added added -> added(added);
    };
  }

  private String title(Interaction talk) {
    About about = talk.about();
    return Stream.of(about.title(), isLong(about.note()) ? "" : about.note())
        .map(EntryWords::headed)
        .map(Plain::line)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(voice.words()::leading)
        .orElseGet(() -> texts().get("person.talk." + talk.contact().channel().key()));
  }

  private String title(Help help) {
    String text = headed(help.details().text()).line();
    return voice.words().leading(text.isEmpty() ? voice.words().kind(help.kind()) : text);
  }

  private String dated(TimelineEntry.Dated dated) {
    SpecialDate date = dated.date();
    Integer year = date.date() == null ? null : date.date().year();
    String what = voice.words().date(date);
    return year == null || year >= dated.on().getYear()
        ? what
        : texts().count("person.date.years", dated.on().getYear() - year, what);
  }

  private String added(TimelineEntry.Added added) {
    if (added.file().isEmpty()) {
      return texts().get("person.added");
    }
    return texts().get(added.first() ? "person.added.import" : "person.imported", added.file());
  }

  /// When, how long, where, and what came of it.
  public String detail(TimelineEntry entry) {
    return Pieces.dotted(voice.days().day(entry.on()), rest(entry));
  }

  /// The same without the day, where that is said already.
  public String rest(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> rest(talk.interaction());
      case TimelineEntry.Noted noted -> rest(noted.interaction());
      case TimelineEntry.Helped helped -> rest(helped.help());
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> "";
    };
  }

  private String rest(Interaction talk) {
    About about = talk.about();
    Integer minutes = about.minutes();
    return Pieces.dotted(
        Stream.of(
            minutes == null ? "" : length(minutes),
            about.place(),
            talk.contact().isGreeting() ? texts().get("person.greeting") : "",
            about.title().isEmpty() || !isBrief(about.note()) ? "" : Plain.line(about.note())));
  }

  private String rest(Help help) {
    HelpDetails details = help.details();
    return Pieces.dotted(
        Stream.of(
            isNamed(help) ? "" : voice.words().kind(help.kind()),
            help.state() == HelpState.DONE ? "" : voice.words().state(help.state()),
            loan(details.loan()),
            details.thanked() ? texts().get("person.help.thanked") : "",
            isBrief(details.outcome()) ? Plain.line(details.outcome()) : ""));
  }

  /// Whether the title says what kind of help it was.
  private boolean isNamed(Help help) {
    return title(help).equals(voice.words().leading(voice.words().kind(help.kind())));
  }

  private String loan(@Nullable Loan loan) {
    if (loan == null) {
      return "";
    }
    LocalDate due = loan.dueBack();
    String back =
        loan.returnedOn() != null
            ? texts().get("person.help.returned")
            : due == null ? "" : texts().get("person.help.due-back", voice.days().on(due));
    return Pieces.dotted(Stream.of(loan.thing(), back));
  }

  private String length(int minutes) {
    if (minutes < HOUR) {
      return texts().get("person.minutes", minutes);
    }
    return minutes % HOUR == 0
        ? texts().get("person.hours", minutes / HOUR)
        : texts().get("person.hours.minutes", minutes / HOUR, minutes % HOUR);
  }

  /// Who else took part.
  ///
  /// @param person whose timeline it is
  public static List<Named> others(TimelineEntry entry, PersonId person) {
    return entry.people().stream()
        .filter(named -> !named.id().equals(person) && !named.name().isEmpty())
        .toList();
  }

  /// What it was about.
  public static List<Topic> topics(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> talk.interaction().about().topics();
      case TimelineEntry.Noted noted -> noted.interaction().about().topics();
      case TimelineEntry.Helped helped -> helped.help().details().topics();
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> List.of();
    };
  }

  /// What is written besides title and detail, in Markdown; empty where they say it all.
  public static String more(TimelineEntry entry) {
    return switch (entry) {
      case TimelineEntry.Talk talk -> more(talk.interaction().about());
      case TimelineEntry.Noted noted -> more(noted.interaction().about());
      case TimelineEntry.Helped helped -> more(helped.help().details());
      case TimelineEntry.Dated _, TimelineEntry.Met _, TimelineEntry.Added _ -> "";
    };
  }

  private static String more(About about) {
    if (about.title().isEmpty()) {
      return isLong(about.note()) ? about.note() : headed(about.note()).rest();
    }
    return paragraphs(headed(about.title()).rest(), isBrief(about.note()) ? "" : about.note());
  }

  private static String more(HelpDetails help) {
    return paragraphs(headed(help.text()).rest(), isBrief(help.outcome()) ? "" : help.outcome());
  }

  private static String paragraphs(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n\n"));
  }

  private static Plain headed(String markdown) {
    return Plain.of(markdown).within(LONGEST_TITLE);
  }

  /// Whether the first line would be cut.
  private static boolean isLong(String markdown) {
    return Plain.of(markdown).line().length() > LONGEST_TITLE;
  }

  /// Whether a line says it all.
  private static boolean isBrief(String markdown) {
    return headed(markdown).rest().isEmpty();
  }

  private Texts texts() {
    return voice.texts();
  }
}
