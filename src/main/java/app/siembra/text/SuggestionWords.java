package app.siembra.text;

import app.siembra.model.Direction;
import app.siembra.model.Gender;
import app.siembra.model.Help;
import app.siembra.model.Position;
import app.siembra.model.Skill;
import app.siembra.rules.Awareness;
import app.siembra.rules.Experts;
import app.siembra.rules.Seed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Says why somebody can help, why they may want to know what I do, and what I can do for them
/// (rules 7 to 9).
public final class SuggestionWords {
  private final Texts texts;
  private final Days days;

  /// Says it in this language as of this day.
  public SuggestionWords(Texts texts, LocalDate today) {
    this.texts = texts;
    this.days = new Days(texts, today);
  }

  /// `knows logistics very well · you talked 3 days ago · you helped him in May`.
  ///
  /// @param talkedOn the last talk, or null where none is known
  /// @param help the newest help between the two that is done, or null
  public String expert(Experts.Expert expert, @Nullable LocalDate talkedOn, @Nullable Help help) {
    return Pieces.dotted(
        ground(expert.ground()),
        talked(talkedOn),
        help == null ? "" : helped(help, expert.line().called().gender()));
  }

  /// `knows logistics very well`.
  public String ground(Experts.Ground ground) {
    return switch (ground) {
      case Experts.Ground.Knows(Skill skill) ->
          texts.get("who.knows." + skill.level(), skill.topic().name());
      case Experts.Ground.Interested(var topic) -> texts.get("who.interested", topic.name());
      case Experts.Ground.Works(Position position) -> works(position);
    };
  }

  private String works(Position position) {
    if (position.title().isEmpty()) {
      return texts.get("who.works", position.organisation());
    }
    return position.organisation().isEmpty()
        ? position.title()
        : texts.get("who.works.as", position.title(), position.organisation());
  }

  /// `looking for a piano teacher · you talked 3 days ago`.
  ///
  /// @param talkedOn the last talk, or null where none is known
  public String unaware(Awareness.Unaware unaware, @Nullable LocalDate talkedOn) {
    LocalDate told = unaware.toldOn();
    return Pieces.dotted(
        why(unaware.why()),
        talked(talkedOn),
        told == null ? "" : texts.get("unaware.told", days.month(told)));
  }

  private String why(Awareness.Why why) {
    return switch (why) {
      case Awareness.Why.LooksFor(var need) -> texts.get("unaware.looks-for", need.text());
      case Awareness.Why.Knows(var topic) -> texts.get("unaware.knows", topic.name());
      case Awareness.Why.Interested(var topic) -> texts.get("who.interested", topic.name());
      case Awareness.Why.Nothing() -> "";
    };
  }

  /// `Ana is looking for a flat, and you know about housing.`
  public String seed(Seed seed) {
    return switch (seed) {
      case Seed.YouHelp help ->
          texts.get("seed.you-help", help.person().name(), help.need().text(), help.topic().name());
      case Seed.Introduce two ->
          texts.get(
              "seed.introduce." + two.skill().level(),
              two.person().name(),
              two.need().text(),
              two.other().name(),
              two.topic().name());
    };
  }

  private String talked(@Nullable LocalDate on) {
    return on == null ? "" : texts.get("who.talked", days.ago(on));
  }

  private String helped(Help help, Gender gender) {
    String on = days.isRecent(help.details().on()) ? days.on(help.details().on()) : in(help);
    String given =
        switch (gender) {
          case SHE -> "who.helped.she";
          case HE -> "who.helped.he";
          case NEUTRAL -> "who.helped.them";
        };
    return texts.get(help.direction() == Direction.GIVEN ? given : "who.helped.me", on);
  }

  private String in(Help help) {
    return texts.get("who.in-month", days.month(help.details().on()));
  }
}
