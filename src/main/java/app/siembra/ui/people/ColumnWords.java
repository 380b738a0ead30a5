package app.siembra.ui.people;

import app.siembra.model.Circle;
import app.siembra.model.Keys;
import app.siembra.model.PartialDate;
import app.siembra.model.PersonLine.Profile;
import app.siembra.rules.Listed;
import app.siembra.service.PeopleOrder.By;
import app.siembra.ui.parts.Voice;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the columns of the table of people are called and say, in one voice.
record ColumnWords(Voice voice, Known known) {
  /// What can be a column.
  static final List<By> ALL = Arrays.stream(By.values()).filter(by -> by != By.QUIET).toList();

  String title(By column) {
    return voice.texts().get("people.column." + Keys.of(column));
  }

  /// A line of the table.
  List<String> cells(List<By> columns, Listed listed) {
    return columns.stream().map(column -> cell(column, listed)).toList();
  }

  private String cell(By column, Listed listed) {
    var line = listed.line();
    Profile profile = line.profile();
    return switch (column) {
      case NAME -> new PeopleWords(voice).name(line);
      case CIRCLE -> circles(listed);
      case STATE -> new PeopleWords(voice).standing(listed);
      case OFTEN -> often(listed);
      case LAST_TALK -> listed.talkedOn().map(voice.days()::ago).orElse("");
      case ORGANISATION -> profile.position().organisation();
      case TITLE -> profile.position().title();
      case PLACE -> profile.city();
      case PHONE -> joined(profile.phones());
      case EMAIL -> joined(profile.emails());
      case BIRTHDAY -> birthday(line.details().birthday());
      case TAGS -> joined(profile.tags());
      case KNOWS -> joined(line.knowing().knownNames());
      case LOOKING_FOR -> wanted(listed);
      case ADDED -> voice.days().day(line.origin().addedOn());
      case QUIET -> "";
    };
  }

  private String circles(Listed listed) {
    return joined(
        listed.line().keeping().circles().stream()
            .map(known::circle)
            .flatMap(Optional::stream)
            .map(this::circle)
            .toList());
  }

  private String circle(Circle circle) {
    return voice.words().leading(voice.words().circle(circle));
  }

  private String often(Listed listed) {
    var days = listed.standing().threshold().days();
    return days.isPresent() ? new PeopleWords(voice).every(days.getAsInt()) : "";
  }

  private String birthday(@Nullable PartialDate birthday) {
    return birthday == null ? "" : voice.days().partial(birthday);
  }

  private String wanted(Listed listed) {
    return joined(
        listed.line().knowing().needs().stream()
            .filter(need -> need.isOpen(voice.today()))
            .map(need -> need.subject())
            .toList());
  }

  private static String joined(List<String> texts) {
    return String.join(", ", texts);
  }
}
