package app.siembra.service;

import app.siembra.model.Figures;
import app.siembra.model.Help;
import app.siembra.rules.ContactDays;
import app.siembra.rules.Fact;
import app.siembra.rules.FirstStep;
import app.siembra.rules.Reason;
import app.siembra.rules.Trend;
import app.siembra.store.TalkOutline;
import java.time.LocalDate;
import java.util.List;
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
  /// @param past talks and notes up to that day, newest first
  static InTouch of(
      Reason reason, Figures figures, List<TalkOutline> past, List<Help> help, LocalDate today) {
    Figures.Rhythm rhythm = figures.rhythm();
    List<TalkOutline> talks = past.stream().filter(talk -> !talk.isNote()).toList();
    return new InTouch(
        reason,
        days(past, help, today).newest(),
        rhythm == null ? null : rhythm.typical(),
        FirstStep.of(talks.stream().map(TalkOutline::starter).toList()).orElse(null),
        trend(talks.stream().map(TalkOutline::on).toList(), today));
  }

  private static ContactDays days(List<TalkOutline> past, List<Help> help, LocalDate today) {
    ContactDays days = new ContactDays();
    past.stream().filter(TalkOutline::contact).forEach(talk -> days.add(talk.on()));
    help.stream()
        .map(Fact.Favour::of)
        .filter(fact -> fact.isContact() && !fact.on().isAfter(today))
        .forEach(fact -> days.add(fact.on()));
    return days;
  }

  private static @Nullable Trend trend(List<LocalDate> days, LocalDate today) {
    return Trend.isKnown(days, today) ? Trend.of(days, today) : null;
  }
}
