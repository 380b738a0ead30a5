package app.siembra.text;

import app.siembra.model.AskState;
import app.siembra.model.Attachment;
import app.siembra.model.Channel;
import app.siembra.model.Circle;
import app.siembra.model.ConnectionType;
import app.siembra.model.Direction;
import app.siembra.model.Gender;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Introduction;
import app.siembra.model.Keys;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.Reminder;
import app.siembra.model.Repeat;
import app.siembra.model.SpecialDate;
import app.siembra.model.Starter;
import app.siembra.model.Upshot;
import app.siembra.rules.Standing;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for values of the model in one language.
public final class Words {
  private final Texts texts;

  /// The words in the language of these texts.
  public Words(Texts texts) {
    this.texts = texts;
  }

  /// `face to face`, `call`, …
  public String channel(Channel channel) {
    return word("channel", channel);
  }

  /// A question whether to sort now, a few of so many people: `Five now?`
  public String sortNow(int unsorted) {
    return texts.get(
        unsorted == 1 ? "sort.now.only" : unsorted < 5 ? "sort.now.all" : "sort.now.five");
  }

  /// `advice`, `introduction`, …
  public String kind(HelpKind kind) {
    return word("help.kind", kind);
  }

  /// For which of the three reasons: `opportunity`, `learning`, `friendship`.
  public String kind(ObjectiveKind kind) {
    return word("objective.kind", kind);
  }

  /// How much a file holds: `640 KB`, `1.2 MB`.
  public String bytes(long bytes) {
    if (bytes < 1_000_000) {
      return texts.get("word.kilobytes", Math.max(1, Math.round(bytes / 1_000.0)));
    }
    NumberFormat written = NumberFormat.getNumberInstance(texts.language().locale());
    written.setMaximumFractionDigits(bytes < 10_000_000 ? 1 : 0);
    return texts.get("word.megabytes", written.format(bytes / 1_000_000.0));
  }

  /// `photo`, `file`.
  public String attachment(Attachment.Kind kind) {
    return word("attachment", kind);
  }

  /// `small`, `medium`, `large`.
  public String size(HelpSize size) {
    return word("help.size", size);
  }

  /// `asked`, `promised`, `done`, `declined`.
  public String state(HelpState state) {
    return word("help.state", state);
  }

  /// `given`, `received`.
  public String direction(Direction direction) {
    return word("direction", direction);
  }

  /// How things stand: `in touch`, `not heard from in a while`.
  public String state(Standing.State state) {
    return word("state", state);
  }

  /// How far asking has come.
  public String state(AskState state) {
    return word("ask.state", state);
  }

  /// How far an introduction has come, and what came of it in short.
  public String introduction(Introduction introduction, Days days) {
    LocalDate declined = introduction.declinedOn();
    if (declined != null) {
      return texts.get("introduction.declined", days.ago(declined));
    }
    LocalDate made = introduction.introducedOn();
    if (made == null) {
      return texts.get("introduction.asked", days.ago(introduction.askedOn()));
    }
    Upshot upshot = introduction.upshot();
    Upshot.Result result = upshot == null ? null : upshot.result();
    return Pieces.dotted(
        texts.get("introduction.made", days.ago(made)), result == null ? "" : result(result));
  }

  /// What came of an introduction, in short.
  public String result(Upshot.Result result) {
    return word("introduction.result", result);
  }

  /// `I`, `they`, `not known`.
  public String starter(Starter starter) {
    return word("starter", starter);
  }

  /// Why there is a reminder.
  public String kind(Reminder.Kind kind) {
    return word("reminder.kind", kind);
  }

  /// The user's name for an own date, else `birthday`, `anniversary`, `date`.
  public String date(SpecialDate date) {
    return date.label().isEmpty() ? word("date.kind", date.kind()) : date.label();
  }

  /// The user's name for a circle, else the delivered word.
  public String circle(Circle circle) {
    return circle.name().isEmpty() ? texts.get("circle." + circle.key()) : circle.name();
  }

  /// A circle with those around it, the outermost first: `Family ▸ Cousins`.
  ///
  /// @param all every circle there is
  public String path(Circle circle, Collection<Circle> all) {
    return circle.outwards(all).reversed().stream()
        .map(each -> leading(circle(each)))
        .collect(Collectors.joining(" ▸ "));
  }

  /// A circle in a list in which each stands below the one around it: the further in, the further
  /// to the right.
  ///
  /// @param all every circle there is
  public String indented(Circle circle, Collection<Circle> all) {
    return "\u2003".repeat(circle.depth(all)) + leading(circle(circle));
  }

  /// What one person is to another: the delivered word, else the user's own.
  public String connection(ConnectionType type) {
    return connection(type, Gender.NEUTRAL);
  }

  /// The same said of somebody: `mother` of her, `parent` where nobody knows.
  public String connection(ConnectionType type, Gender gender) {
    return ConnectionWords.word(texts, type, gender);
  }

  /// All that it is called in this language: `sibling`, `sister`, `brother`.
  public List<String> forms(ConnectionType type) {
    return Stream.of(Gender.NEUTRAL, Gender.SHE, Gender.HE)
        .map(gender -> connection(type, gender))
        .distinct()
        .toList();
  }

  /// The same, with what the user wrote beside it.
  public ConnectionWords connection(ConnectionType type, String note, Gender gender) {
    return ConnectionWords.of(texts, type, note, gender);
  }

  /// How often, as it follows *every*: `2 weeks`, `month`; `semana`, `3 meses`.
  public String every(int days) {
    return Spans.every(texts, days);
  }

  /// How often something is to be done, as it begins a line: `Every 2 weeks`; from when it is done
  /// where that counts.
  public String repeat(Repeat repeat) {
    String often =
        texts.get(
            "people.often.every",
            texts.count("span.every." + Keys.of(repeat.unit()), repeat.every()));
    return repeat.since() == null ? texts.get("repeat.from-done", often) : often;
  }

  /// A word as it begins a line or a sentence: with a capital.
  public String leading(String word) {
    if (word.isEmpty()) {
      return word;
    }
    int first = word.offsetByCodePoints(0, 1);
    return word.substring(0, first).toUpperCase(texts.language().locale()) + word.substring(first);
  }

  private String word(String prefix, Enum<?> constant) {
    return texts.get(prefix + '.' + Keys.of(constant));
  }
}
