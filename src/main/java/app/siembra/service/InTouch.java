package app.siembra.service;

import app.siembra.model.Contact;
import app.siembra.model.Figures;
import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.rules.ContactDays;
import app.siembra.rules.Fact;
import app.siembra.rules.FirstStep;
import app.siembra.rules.Reason;
import app.siembra.rules.Trend;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How the user and a person keep in touch, with the facts behind it.
///
/// @param reason why they stand as they do (rule 4)
/// @param days the newest days of contact, at most 13, oldest first: the days between them make the
///   rhythm (rule 2)
/// @param typical the typical gap in days, null while none is learned
/// @param firstStep who usually takes the first step, null where too little is known (rule 13)
/// @param trend against the half year before, null where nothing happened then (rule 13)
public record InTouch(
    Reason reason,
    List<LocalDate> days,
    @Nullable Integer typical,
    @Nullable FirstStep firstStep,
    @Nullable Trend trend) {
  public InTouch {
    days = List.copyOf(days);
  }

  /// How they keep in touch.
  ///
  /// @param figures what their history comes to on this day
  /// @param talks newest first
  static InTouch of(
      Reason reason, Figures figures, List<Interaction> talks, List<Help> help, LocalDate today) {
    Figures.Rhythm rhythm = figures.rhythm();
    List<Interaction> past =
        talks.stream()
            .filter(InTouch::isTalk)
            .filter(talk -> !talk.when().date().isAfter(today))
            .toList();
    return new InTouch(
        reason,
        days(talks, help, today).newest(),
        rhythm == null ? null : rhythm.typical(),
        FirstStep.of(past.stream().map(Interaction::contact).map(Contact::starter).toList())
            .orElse(null),
        trend(past.stream().map(talk -> talk.when().date()).toList(), today));
  }

  private static ContactDays days(List<Interaction> talks, List<Help> help, LocalDate today) {
    ContactDays days = new ContactDays();
    Stream.<Fact>concat(talks.stream().map(Fact.Talk::of), help.stream().map(Fact.Favour::of))
        .filter(fact -> fact.isContact() && !fact.on().isAfter(today))
        .forEach(fact -> days.add(fact.on()));
    return days;
  }

  private static @Nullable Trend trend(List<LocalDate> days, LocalDate today) {
    return Trend.isKnown(days, today) ? Trend.of(days, today) : null;
  }

  private static boolean isTalk(Interaction talk) {
    return switch (talk.contact().channel()) {
      case NOTE -> false;
      case FACE_TO_FACE, VIDEO, CALL, LETTER, EVENT, MESSAGE, EMAIL, SOCIAL -> true;
    };
  }
}
