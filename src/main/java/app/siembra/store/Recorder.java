package app.siembra.store;

import app.siembra.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The one place through which facts change. It writes the rows, keeps what they were before, and
/// gathers whom and what the change set touches. What is recorded of a row is its state before the
/// change set, once: an image, or that it did not exist.
final class Recorder {
  private final Session session;
  private final Counters start;
  private final PendingRows pending;
  private final BeforeImages before;
  private final Touched touched = new Touched();
  private final RowSums sums = new RowSums();
  private final Map<Topic, Long> topics = new HashMap<>();
  private final Ids taken = new Ids();
  private long lastFact;
  private long lastRow;

  private Recorder(Session session) {
    this.session = session;
    this.start = Counters.read(session);
    this.pending = new PendingRows(session);
    this.before = new BeforeImages(session, start);
    this.lastFact = start.fact();
    this.lastRow = start.row();
  }

  /// Begins a change set in this transaction.
  static Recorder start(Session session) {
    Recorder recorder = new Recorder(session);
    session.recordWith(recorder);
    return recorder;
  }

  /// The sequence of this change set.
  long sequence() {
    return start.change() + 1;
  }

  /// A new identity for a fact.
  long nextFact() {
    lastFact++;
    taken.add(lastFact);
    return lastFact;
  }

  /// A new id for a row that is no fact by itself.
  long nextRow() {
    lastRow++;
    return lastRow;
  }

  /// Whether nothing has, or ever had, this identity.
  boolean isFree(long id) {
    return id > start.fact() && !taken.contains(id);
  }

  /// The id of a topic, which is added where nobody has named it before.
  long topicId(Topic topic) {
    return topics.computeIfAbsent(topic, this::findOrAdd);
  }

  private long findOrAdd(Topic topic) {
    return Topics.find(session, topic.folded())
        .orElseGet(
            () -> {
              long id = nextRow();
              insert(Tables.TOPIC, Draft.row(id, topic.name(), topic.folded()));
              return id;
            });
  }

  /// Adds a row. It is written with others, at the latest before the next query.
  void insert(FactTable table, @Nullable Object[] row) {
    long id = Rows.id(row);
    if (table.place().identified()) {
      lastFact = Math.max(lastFact, id);
      taken.add(id);
    }
    before.absent(table, id);
    touched.add(table, row);
    sums.add(table.place().number(), row);
    pending.insert(table, row);
  }

  /// Replaces a row, which was like that until now.
  void replace(FactTable table, @Nullable Object[] old, @Nullable Object[] row) {
    before.image(table, old);
    touched.add(table, old);
    touched.add(table, row);
    touched.addReplaced(table, row);
    sums.remove(table.place().number(), old);
    sums.add(table.place().number(), row);
    pending.replace(table, row);
  }

  /// Removes a row, which was like that until now.
  void delete(FactTable table, @Nullable Object[] old) {
    delete(table, List.<@Nullable Object[]>of(old));
  }

  /// Removes rows of which there is none between: all with ids from the first to the last.
  void delete(FactTable table, List<@Nullable Object[]> old) {
    flush();
    for (@Nullable Object[] row : old) {
      before.image(table, row);
      touched.add(table, row);
      sums.remove(table.place().number(), row);
    }
    table
        .delete(session)
        .write(
            List.<@Nullable Object[]>of(
                Draft.row(Rows.id(old.getFirst()), Rows.id(old.getLast()))));
  }

  /// What the rows of this change set come to.
  RowSums sums() {
    return sums;
  }

  /// Writes what waits.
  void flush() {
    pending.flush();
  }

  /// Completes the change set: what follows from the facts is brought up to date, and what was
  /// changed is kept.
  ///
  /// @return null where nothing was changed; then nothing is to be committed either
  @Nullable Change finish(ChangeSet changeSet, @Nullable Long reverses, Consequences consequences) {
    if (before.isEmpty() && reverses == null) {
      return null;
    }
    flush();
    touched.addPeopleOfReplaced(session);
    consequences.follow(this, touched);
    flush();
    before.write();
    ChangeSets.insert(session, changeSet, reverses, touched.people());
    sums.write(session);
    new Counters(lastFact, lastRow, changeSet.sequence()).write(session);
    return touched.change(changeSet);
  }
}
