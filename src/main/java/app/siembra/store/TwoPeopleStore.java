package app.siembra.store;

import app.siembra.model.PersonId;
import app.siembra.model.TwoPeople;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Of whom the user said that they are two people. All writing methods work within [Database#change]
/// alone.
public final class TwoPeopleStore {
  private final Session session;

  TwoPeopleStore(Session session) {
    this.session = session;
  }

  /// All such pairs.
  public Set<TwoPeople> all() {
    Set<TwoPeople> all = new HashSet<>();
    Rows.all(session, Tables.TWO_PEOPLE).forEach(row -> all.add(pair(row)));
    return all;
  }

  /// Notes it of a pair; a second time changes nothing.
  public void add(TwoPeople pair) {
    if (rows(pair.first()).stream().noneMatch(row -> pair(row).equals(pair))) {
      Recorder recorder = session.recorder();
      recorder.insert(
          Tables.TWO_PEOPLE,
          Draft.row(recorder.nextRow(), pair.first().value(), pair.second().value()));
    }
  }

  /// What was said of one holds of another, or of nobody, from now on.
  void replace(PersonId gone, @Nullable PersonId instead) {
    for (@Nullable Object[] row : rows(gone)) {
      TwoPeople pair = pair(row);
      PersonId other = pair.first().equals(gone) ? pair.second() : pair.first();
      session.recorder().delete(Tables.TWO_PEOPLE, row);
      if (instead != null && !instead.equals(other)) {
        add(new TwoPeople(instead, other));
      }
    }
  }

  private List<@Nullable Object[]> rows(PersonId person) {
    return Rows.of(session, Tables.TWO_PEOPLE, References.twoPeople(session, person.value()));
  }

  private static TwoPeople pair(@Nullable Object[] row) {
    Row values = new Row(row, 1);
    return new TwoPeople(new PersonId(values.id()), new PersonId(values.id()));
  }
}
