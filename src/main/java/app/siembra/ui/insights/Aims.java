package app.siembra.ui.insights;

import app.siembra.model.Moment;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.rules.Gaps;
import app.siembra.service.ObjectiveRow;
import app.siembra.service.Objectives;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// All that is known of what the user is after, at one moment.
///
/// @param open what they are after now
/// @param past what they are done with
/// @param gaps what is missing for the open ones
/// @param together whom to bring together for the friendships among them
record Aims(
    List<ObjectiveRow> open,
    List<ObjectiveRow> past,
    List<Gaps.Gap> gaps,
    List<Together> together) {
  /// How many pairs one objective proposes.
  private static final int PAIRS = 8;

  static Aims of(Objectives objectives, Moment moment) {
    LocalDate today = moment.today();
    List<ObjectiveRow> rows = objectives.all(moment);
    List<ObjectiveRow> open = rows.stream().filter(row -> row.objective().isOpen(today)).toList();
    return new Aims(
        open,
        rows.stream().filter(row -> !row.objective().isOpen(today)).toList(),
        objectives.gaps(moment),
        together(objectives, open, moment));
  }

  /// Each two once, for the first objective that they fit.
  private static List<Together> together(
      Objectives objectives, List<ObjectiveRow> open, Moment moment) {
    Set<Set<PersonId>> known = new HashSet<>();
    return friendships(open).stream()
        .flatMap(
            objective ->
                objectives.kindred(objective, PAIRS, moment).stream()
                    .filter(pair -> known.add(Set.of(pair.one().id(), pair.other().id())))
                    .map(pair -> new Together(objective.aim(), pair)))
        .toList();
  }

  private static List<Objective> friendships(List<ObjectiveRow> open) {
    return open.stream()
        .map(ObjectiveRow::objective)
        .filter(objective -> objective.aim().kind() == ObjectiveKind.FRIENDSHIP)
        .toList();
  }

  /// What the card of the gaps has to say.
  Mood ofGaps() {
    return Mood.of(
        open.stream().anyMatch(row -> !row.objective().topics().isEmpty()), !gaps.isEmpty());
  }

  /// What the card of those to bring together has to say.
  Mood ofTogether() {
    return Mood.of(!friendships(open).isEmpty(), !together.isEmpty());
  }
}
