package app.siembra.store;

import app.siembra.model.Help;
import app.siembra.model.Interaction;
import app.siembra.model.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a change set removed that is still gone.
///
/// @param changeSet which
/// @param people those who went
/// @param interactions the talks and notes that went
/// @param help the help that went
public record RemovedFacts(
    ChangeSet changeSet, List<Person> people, List<Interaction> interactions, List<Help> help) {
  static RemovedFacts of(Session session, ChangeSet changeSet) {
    Map<FactTable, List<@Nullable Object[]>> rows =
        Removal.of(session, changeSet.sequence()).goneImages();
    return new RemovedFacts(
        changeSet,
        new Facts<>(session, new PersonShape()).of(rows),
        new Facts<>(session, new InteractionShape()).of(rows),
        new Facts<>(session, new HelpShape()).of(rows));
  }

  boolean isEmpty() {
    return people.isEmpty() && interactions.isEmpty() && help.isEmpty();
  }
}
