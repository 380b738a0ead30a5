package app.siembra.service;

import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.SpecialDate;
import java.time.LocalDate;
import java.util.List;

/// Something that happened, as a timeline shows it.
public sealed interface TimelineEntry {
  /// The kinds of entries, to filter by.
  enum Kind {
    TALK,
    HELP,
    NOTE,
    DATE
  }

  /// When.
  LocalDate on();

  /// With whom, in stored order.
  List<Named> people();

  /// Which kind it is.
  default Kind kind() {
    return switch (this) {
      case Talk _ -> Kind.TALK;
      case Helped _ -> Kind.HELP;
      case Noted _ -> Kind.NOTE;
      case Dated _, Met _, Added _ -> Kind.DATE;
    };
  }

  /// They talked.
  record Talk(Interaction interaction, List<Named> people) implements TimelineEntry {
    @Override
    public LocalDate on() {
      return interaction.when().date();
    }
  }

  /// Something worth keeping was noted; no contact.
  record Noted(Interaction interaction, List<Named> people) implements TimelineEntry {
    @Override
    public LocalDate on() {
      return interaction.when().date();
    }
  }

  /// One helped the other.
  record Helped(Help help, List<Named> people) implements TimelineEntry {
    @Override
    public LocalDate on() {
      return help.details().on();
    }
  }

  /// A birthday, anniversary or own date came round.
  ///
  /// @param on the last time, not after today
  record Dated(SpecialDate date, LocalDate on, List<Named> people) implements TimelineEntry {}

  /// They met.
  ///
  /// @param place where, or empty
  record Met(LocalDate on, String place, List<Named> people) implements TimelineEntry {}

  /// They came into the book, or more about them did.
  ///
  /// @param file the name of the file that was imported; empty where none was
  /// @param first whether they were new
  record Added(LocalDate on, String file, boolean first, List<Named> people)
      implements TimelineEntry {}
}
