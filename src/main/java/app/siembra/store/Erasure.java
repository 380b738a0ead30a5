package app.siembra.store;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.store.disk.RowImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes the feed forget what a change set removed: what the rows were, in every change set that
/// told of them; the names in labels; the topics that nothing else names. The change sets stay, and
/// can never be taken back.
final class Erasure {
  private static final byte[] NOTHING = {};
  private static final Pattern NUMBER = Pattern.compile("\\d*");

  private final Session session;
  private final RowSums sums;
  private final Map<FactKind, Set<Long>> gone;
  private final Set<Long> told = new TreeSet<>();
  private final Set<Long> topics = new HashSet<>();
  private final Set<Long> otherTopics = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final List<@Nullable Object[]> hits = new ArrayList<>();
  private final List<@Nullable Object[]> topicRows = new ArrayList<>();

  private Erasure(Session session, Map<FactKind, Set<Long>> gone) {
    this.session = session;
    this.sums = session.recorder().sums();
    this.gone = gone;
  }

  /// What came of it.
  ///
  /// @param done whether it is erased
  /// @param others those of the change sets in the trash that tell of it and removed something else
  ///   too, which is still gone and would be forgotten with it: then nothing is done
  record Outcome(boolean done, List<Long> others) {}

  /// @param trash the change sets that removed what can still be put back
  static Outcome run(Session session, long changeSet, Collection<Long> trash) {
    Removal removal = Removal.of(session, changeSet);
    if (removal.gone().isEmpty()) {
      return new Outcome(false, List.of());
    }
    Erasure erasure = new Erasure(session, Closure.of(session, removal.gone()));
    new Facts<>(session, new PersonShape())
        .of(removal.goneImages())
        .forEach(person -> erasure.addName(person.displayName()));
    FeedRows.rows(session, erasure::look);
    List<Long> others =
        erasure.told.stream()
            .filter(set -> set != changeSet && trash.contains(set) && erasure.removedMore(set))
            .toList();
    if (others.isEmpty()) {
      erasure.told.add(changeSet);
      erasure.forget();
    }
    return new Outcome(others.isEmpty(), others);
  }

  private boolean removedMore(long changeSet) {
    return Removal.of(session, changeSet).gone().entrySet().stream()
        .anyMatch(kind -> kind.getValue().stream().anyMatch(id -> !isGone(kind.getKey(), id)));
  }

  private void forget() {
    hits.forEach(this::blank);
    forgetTopics();
    relabel();
    told.addAll(ChangeSets.reversals(session, told));
    told.forEach(
        set -> {
          if (ChangeSets.find(session, set).filter(found -> !found.undone()).isPresent()) {
            ChangeSets.mark(session, set, ChangeState.ERASED);
          }
        });
    forgetPeople();
  }

  private void addName(String name) {
    if (!name.isBlank()) {
      names.add(Fold.of(name));
    }
  }

  /// A row of `change_row`.
  private void look(@Nullable Object[] row) {
    if (row[5] instanceof byte[] image && image.length > 0) {
      FactTable table = Tables.numbered((Integer) row[1]);
      @Nullable Object[] before = RowImage.read(image);
      boolean hit = tellsOf(table.place(), before);
      int topic = table.place().topic();
      if (topic >= 0 && before[topic] instanceof Long id) {
        (hit ? topics : otherTopics).add(id);
      }
      if (table.equals(Tables.TOPIC)) {
        topicRows.add(row);
      }
      if (hit) {
        hits.add(row);
        if (row[0] instanceof Long changeSet) {
          told.add(changeSet);
        }
        if (table.equals(Tables.PERSON) && isGone(FactKind.PERSON, Rows.id(before))) {
          addName(PersonShape.name(new Row(before, 1)).display());
        }
      }
    }
  }

  private boolean tellsOf(Place place, @Nullable Object[] row) {
    return row[place.owner()] instanceof Long owner && isGone(place.kind(), owner)
        || place.links().stream()
            .anyMatch(link -> link.in(row) instanceof Long id && isGone(link.kind(), id));
  }

  private boolean isGone(FactKind kind, long id) {
    return gone.getOrDefault(kind, Set.of()).contains(id);
  }

  private void blank(@Nullable Object[] row) {
    @Nullable Object[] blank = row.clone();
    blank[5] = NOTHING;
    sums.remove(ChangeSets.ROWS, row);
    sums.add(ChangeSets.ROWS, blank);
    session.write(
        "update change_row set before = ? where change_set = ? and fact_table = ? and number = ?",
        NOTHING,
        row[0],
        row[1],
        row[2]);
    if (row[0] instanceof Long changeSet) {
      told.add(changeSet);
    }
  }

  private void relabel() {
    Set<String> present = new HashSet<>();
    new PeopleStore(session).lines().stream().map(PersonLine::name).forEach(present::add);
    FeedRows.sets(session, row -> relabel(row, present));
  }

  /// A row of `change_set`. Whatever the labels of those quote that told of what is gone is not to
  /// be known any more, unless it is somebody else's name.
  private void relabel(@Nullable Object[] row, Set<String> present) {
    boolean tells = row[0] instanceof Long id && told.contains(id);
    Object[] old = row[3] instanceof byte[] image ? RowImage.read(image) : new Object[0];
    Object[] fresh =
        Arrays.stream(old)
            .map(String::valueOf)
            .map(
                quoted ->
                    !present.contains(quoted)
                            && (tells && !NUMBER.matcher(quoted).matches() || isNamed(quoted))
                        ? ""
                        : quoted)
            .toArray();
    if (!Arrays.equals(old, fresh)) {
      @Nullable Object[] changed = row.clone();
      changed[3] = RowImage.write(fresh);
      sums.remove(ChangeSets.SETS, row);
      sums.add(ChangeSets.SETS, changed);
      session.write("update change_set set label_arguments = ? where id = ?", changed[3], row[0]);
    }
  }

  private boolean isNamed(String quoted) {
    String folded = " " + Fold.of(quoted) + " ";
    return names.stream().anyMatch(name -> folded.contains(" " + name + " "));
  }

  private void forgetPeople() {
    for (long person : gone.getOrDefault(FactKind.PERSON, Set.of())) {
      ChangeSets.concerning(session, person)
          .forEach(set -> sums.remove(ChangeSets.PEOPLE, Draft.row(person, set)));
      session.write("delete from change_person where person_id = ?", person);
    }
  }

  private void forgetTopics() {
    topics.removeAll(otherTopics);
    Collection<Long> unused = new TreeSet<>(topics);
    unused.removeAll(Topics.used(session, topics));
    topicRows.stream()
        .filter(
            row -> row[5] instanceof byte[] image && unused.contains(Rows.id(RowImage.read(image))))
        .forEach(this::blank);
    for (@Nullable Object[] row : Rows.of(session, Tables.TOPIC, unused)) {
      sums.remove(Tables.TOPIC.place().number(), row);
      Tables.TOPIC
          .delete(session)
          .write(List.<@Nullable Object[]>of(Draft.row(Rows.id(row), Rows.id(row))));
    }
  }
}
