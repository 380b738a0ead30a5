package app.siembra.store;

import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What a change set removed that is still gone.
///
/// @param changeSet which
/// @param people those who went
/// @param interactions the talks and notes that went
/// @param help the help that went
public record RemovedFacts(
    ChangeSet changeSet, List<Person> people, List<Interaction> interactions, List<Help> help) {
  /// What each of these removed, in their order.
  static List<RemovedFacts> of(Session session, List<ChangeSet> changeSets) {
    List<Removal> removals =
        Removal.of(session, changeSets.stream().map(ChangeSet::sequence).toList());
    // What is gone was removed by one of them alone.
    Map<FactTable, List<@Nullable Object[]>> rows = new HashMap<>();
    for (Removal removal : removals) {
      removal
          .goneImages()
          .forEach((table, of) -> rows.computeIfAbsent(table, _ -> new ArrayList<>()).addAll(of));
    }
    List<Person> people = new Facts<>(session, new PersonShape()).of(rows);
    List<Interaction> interactions = new Facts<>(session, new InteractionShape()).of(rows);
    List<Help> help = new Facts<>(session, new HelpShape()).of(rows);
    return IntStream.range(0, removals.size())
        .mapToObj(
            i -> {
              Removal by = removals.get(i);
              return new RemovedFacts(
                  changeSets.get(i),
                  people.stream()
                      .filter(one -> by.isGone(FactKind.PERSON, one.id().value()))
                      .toList(),
                  interactions.stream()
                      .filter(one -> by.isGone(FactKind.INTERACTION, one.id().value()))
                      .toList(),
                  help.stream().filter(one -> by.isGone(FactKind.HELP, one.id().value())).toList());
            })
        .toList();
  }

  boolean isEmpty() {
    return people.isEmpty() && interactions.isEmpty() && help.isEmpty();
  }
}
