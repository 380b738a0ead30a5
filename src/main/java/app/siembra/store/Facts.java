package app.siembra.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The facts of one kind, read and written whole. A change writes only the rows that differ.
final class Facts<T> {
  private final Session session;
  private final Shape<T> shape;
  private final Assembly assembly;

  Facts(Session session, Shape<T> shape) {
    this.session = session;
    this.shape = shape;
    this.assembly = new Assembly(session, shape.root(), shape.lists());
  }

  Optional<T> find(long id) {
    return find(List.of(id)).stream().findFirst();
  }

  /// Those of these facts that exist, in the order of their ids.
  List<T> find(Collection<Long> ids) {
    return assembly.of(ids).stream().map(shape::read).toList();
  }

  /// Those that rows of the past tell of in full.
  List<T> of(Map<FactTable, List<@Nullable Object[]>> rows) {
    return assembly.of(rows).stream().map(shape::read).toList();
  }

  /// All facts, in the order of their ids.
  List<T> all() {
    return assembly.all().stream().map(shape::read).toList();
  }

  void insert(T fact) {
    Draft draft = draft(fact);
    session.recorder().insert(shape.root(), draft.rootValues());
    for (FactTable table : shape.lists()) {
      saveList(table, shape.id(fact), List.of(), draft.rows(table));
    }
  }

  void update(long id, UnaryOperator<T> change) {
    if (rewrite(List.of(id), fact -> Optional.of(change.apply(fact))) == 0) {
      throw new NoSuchElementException("no fact " + id);
    }
  }

  void delete(long id) {
    var _ = rewrite(List.of(id), fact -> Optional.empty());
  }

  /// Replaces each of these facts by what the change makes of it, or removes it where that is
  /// nothing.
  ///
  /// @return how many of them there were
  int rewrite(Collection<Long> ids, Function<T, Optional<T>> change) {
    List<Parts> all = assembly.of(ids);
    for (Parts before : all) {
      change
          .apply(shape.read(before))
          .ifPresentOrElse(after -> save(before, after), () -> delete(before));
    }
    return all.size();
  }

  /// The ids of those of these facts whose rows are not the ones that they would be written as:
  /// something derived is wrong, or nothing can be read from them.
  List<Long> astray(Collection<Long> ids) {
    return assembly.of(ids).stream()
        .filter(parts -> !isAsWritten(parts))
        .map(parts -> parts.root().id())
        .toList();
  }

  private boolean isAsWritten(Parts parts) {
    Draft draft = new Draft(parts::topicId);
    try {
      shape.write(shape.read(parts), draft);
    } catch (RuntimeException e) {
      return false;
    }
    return Arrays.equals(parts.rootValues(), draft.rootValues())
        && shape.lists().stream().allMatch(table -> isAsWritten(table, parts, draft.rows(table)));
  }

  private static boolean isAsWritten(
      FactTable table, Parts parts, List<@Nullable Object[]> written) {
    List<@Nullable Object[]> stored = parts.rows(table);
    long owner = parts.root().id();
    return stored.size() == written.size()
        && IntStream.range(0, stored.size())
            .allMatch(
                i ->
                    Arrays.equals(
                        stored.get(i), listed(Rows.id(stored.get(i)), owner, i, written.get(i))));
  }

  private void save(Parts before, T fact) {
    long id = before.root().id();
    if (shape.id(fact) != id) {
      throw new IllegalArgumentException("an identity does not change");
    }
    Draft draft = draft(fact);
    if (!Arrays.equals(before.rootValues(), draft.rootValues())) {
      session.recorder().replace(shape.root(), before.rootValues(), draft.rootValues());
    }
    for (FactTable table : shape.lists()) {
      saveList(table, id, before.rows(table), draft.rows(table));
    }
  }

  private void delete(Parts parts) {
    Recorder recorder = session.recorder();
    for (FactTable table : shape.lists()) {
      parts.rows(table).forEach(row -> recorder.delete(table, row));
    }
    recorder.delete(shape.root(), parts.rootValues());
  }

  private Draft draft(T fact) {
    Recorder recorder = session.recorder();
    Draft draft = new Draft(recorder::topicId);
    shape.write(fact, draft);
    return draft;
  }

  /// Element by element in their order: what is equal stays, the row of what differs takes the new
  /// values, the end is cut or prolonged.
  private void saveList(
      FactTable table,
      long owner,
      List<@Nullable Object[]> before,
      List<@Nullable Object[]> after) {
    Recorder recorder = session.recorder();
    for (int i = 0; i < after.size(); i++) {
      @Nullable Object[] old = i < before.size() ? before.get(i) : null;
      long id = old == null ? recorder.nextRow() : Rows.id(old);
      @Nullable Object[] row = listed(id, owner, i, after.get(i));
      if (old == null) {
        recorder.insert(table, row);
      } else if (!Arrays.equals(old, row)) {
        recorder.replace(table, old, row);
      }
    }
    for (int i = after.size(); i < before.size(); i++) {
      recorder.delete(table, before.get(i));
    }
  }

  private static @Nullable Object[] listed(
      long id, long owner, int position, @Nullable Object[] values) {
    @Nullable Object[] row = new @Nullable Object[values.length + Place.LIST_COLUMNS];
    row[0] = id;
    row[1] = owner;
    row[2] = position;
    System.arraycopy(values, 0, row, Place.LIST_COLUMNS, values.length);
    return row;
  }
}
