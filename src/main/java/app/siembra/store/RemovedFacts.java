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
    Map<FactTable, List<@Nullable Object[]>> rows = RemovedRows.of(session, changeSet.sequence());
    return new RemovedFacts(
        changeSet,
        gone(session, new PersonShape(), rows),
        gone(session, new InteractionShape(), rows),
        gone(session, new HelpShape(), rows));
  }

  private static <T> List<T> gone(
      Session session, Shape<T> shape, Map<FactTable, List<@Nullable Object[]>> rows) {
    return new Facts<>(session, shape)
        .of(rows).stream()
            .filter(
                fact ->
                    Rows.between(session, shape.root(), shape.id(fact), shape.id(fact)).isEmpty())
            .toList();
  }

  boolean isEmpty() {
    return people.isEmpty() && interactions.isEmpty() && help.isEmpty();
  }
}
