package app.siembra.store;

import app.siembra.model.Fold;
import com.google.errorprone.annotations.CompileTimeConstant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// What stands beside the facts in their own rows is right where a fact that was read would be
/// written the same way, and where what no row's place names is there.
final class Derivations {
  private static final String OTHERWISE = "%s %d is not stored as it would be written";
  private static final List<Shape<?>> SHAPES =
      List.of(
          new CircleShape(),
          new PersonShape(),
          new InteractionShape(),
          new HelpShape(),
          new FollowUpShape(),
          new ConnectionShape(),
          new IntroductionShape(),
          new AskShape(),
          new ObjectiveShape());

  private final Session session;
  private final List<String> faults = new ArrayList<>();

  private Derivations(Session session) {
    this.session = session;
  }

  /// What is wrong, in the words of [Findings].
  ///
  /// @param ids the facts that there are of each kind
  static List<String> wrong(Session session, Function<FactKind, List<Long>> ids) {
    Derivations derivations = new Derivations(session);
    SHAPES.forEach(shape -> derivations.shape(shape, ids.apply(shape.root().place().kind())));
    derivations.topics();
    derivations.references();
    return derivations.faults;
  }

  private void shape(Shape<?> shape, List<Long> ids) {
    Facts<?> all = new Facts<>(session, shape);
    String name = shape.root().place().name();
    for (List<Long> part : Rows.parts(ids, Consequences.AT_ONCE)) {
      all.astray(part).forEach(id -> faults.add(OTHERWISE.formatted(name, id)));
    }
  }

  private void topics() {
    session
        .query("select id, name, folded from topic")
        .map((row, _) -> Fold.of(row.getString(2)).equals(row.getString(3)) ? -1 : row.getLong(1))
        .filter(id -> id >= 0)
        .forEach(id -> faults.add(OTHERWISE.formatted("topic", id)));
  }

  private void references() {
    nowhere(
        "person %d was met through nobody",
        """
        select p.id from person p left join person t on t.id = p.met_through
        where p.met_through is not null and t.id is null
        """);
  }

  private void nowhere(String fault, @CompileTimeConstant String sql) {
    session.query(sql).mapTo(Long.class).forEach(id -> faults.add(fault.formatted(id)));
  }
}
