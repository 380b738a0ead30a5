package app.siembra.rules;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.Figures;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Everybody by name, with what the rules ask of all people as numbers side by side, so that an
/// answer about a hundred thousand of them is a pass over a few arrays. A *place* is the number of
/// somebody in it. Never changes; [#with] gives the next, so that any thread may read it.
public final class Crowd {
  private final List<PersonLine> lines;
  private final Map<CircleId, Circle> circles;
  private final Lexicon lexicon;
  private final Numbered<List<CircleId>> companies;
  private final Numbered<List<String>> labels;
  private final long[] ids;
  private final int[] company;
  private final int[] labelled;
  private final Outlooks outlooks;
  private final Closeness closeness;
  private final Knowledge knowledge;

  private Crowd(
      List<PersonLine> lines,
      Map<CircleId, Circle> circles,
      Lexicon lexicon,
      Numbered<List<CircleId>> companies,
      Numbered<List<String>> labels) {
    int size = lines.size();
    this.lines = lines;
    this.circles = circles;
    this.lexicon = lexicon;
    this.companies = companies;
    this.labels = labels;
    this.ids = new long[size];
    this.company = new int[size];
    this.labelled = new int[size];
    this.outlooks = new Outlooks(size, circles);
    this.closeness = new Closeness(size);
    this.knowledge = new Knowledge(size, lexicon);
  }

  /// These people, each once, in any order.
  ///
  /// @param circles the circles of the book
  public static Crowd of(Collection<PersonLine> people, Map<CircleId, Circle> circles) {
    return new Crowd(List.of(), circles, new Lexicon(), new Numbered<>(), new Numbered<>())
        .with(people.stream().sorted(PersonLine.BY_NAME).toList());
  }

  /// These people: worked out for those who were not among them until now, exactly as they are;
  /// taken over in whole runs for all others.
  ///
  /// @param next by name; must not change
  public Crowd with(List<PersonLine> next) {
    Crowd crowd = new Crowd(next, circles, lexicon, companies, labels);
    Runs.fill(lines, next, crowd.columns(this));
    Runs.fill(lines, next, List.of(crowd.outlooks.from(outlooks)));
    return crowd;
  }

  /// The same people in other circles of the book.
  public Crowd with(Map<CircleId, Circle> others) {
    Crowd crowd = new Crowd(lines, others, lexicon, companies, labels);
    Runs.fill(lines, lines, crowd.columns(this));
    Runs.fill(List.of(), lines, List.of(crowd.outlooks.from(outlooks)));
    return crowd;
  }

  private List<Runs.Columns> columns(Crowd before) {
    return List.of(
        identities(before), closeness.from(before.closeness), knowledge.from(before.knowledge));
  }

  private Runs.Columns identities(Crowd before) {
    return new Runs.Columns() {
      @Override
      public void copy(int from, int place, int run) {
        System.arraycopy(before.ids, from, ids, place, run);
        System.arraycopy(before.company, from, company, place, run);
        System.arraycopy(before.labelled, from, labelled, place, run);
      }

      @Override
      public void put(int place, PersonLine line) {
        ids[place] = line.id().value();
        company[place] = companies.of(line.keeping().circles());
        labelled[place] = labels.of(line.profile().tags());
      }
    };
  }

  /// The people as they stood on that day, of whom something lies after it.
  ///
  /// @param counted how figures of these people, of whom facts lie after the day, are counted
  ///   without them; asked only where there are some
  public Crowd asOf(
      LocalDate today, Function<List<PersonLine>, Map<PersonId, PersonLine>> counted) {
    int day = Math.toIntExact(today.toEpochDay());
    List<PersonLine> late = new ArrayList<>();
    for (int place = 0; place < ids.length; place++) {
      if (!closeness.holds(place, day)) {
        late.add(lines.get(place));
      }
    }
    if (late.isEmpty()) {
      return this;
    }
    Map<PersonId, PersonLine> then = counted.apply(late);
    return with(lines.stream().map(line -> then.getOrDefault(line.id(), line)).toList());
  }

  /// Everybody, by name. The list is a view that costs nothing.
  public List<PersonLine> lines() {
    return lines;
  }

  /// How many there are.
  public int size() {
    return ids.length;
  }

  /// How many people are in just these circles, and in no others.
  public Map<List<CircleId>, Integer> byCircles() {
    return companies.count(company);
  }

  /// How many people have just these tags, as they were written.
  public Map<List<String>, Integer> byTags() {
    return labels.count(labelled);
  }

  /// Which circles somebody is in: people of the same circles have the same number.
  int company(int place) {
    return company[place];
  }

  /// Higher than any such number.
  int companies() {
    return companies.size();
  }

  PersonLine line(int place) {
    return lines.get(place);
  }

  Map<CircleId, Circle> circles() {
    return circles;
  }

  Outlooks outlooks() {
    return outlooks;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  /// Of each whose facts all lie before the day after `today`, in which weeks they were in contact
  /// up to which.
  ///
  /// @param weeks is given them
  /// @return the others
  public List<PersonLine> inContact(LocalDate today, InContact weeks) {
    int day = Math.toIntExact(today.toEpochDay());
    List<PersonLine> late = new ArrayList<>();
    for (int place = 0; place < ids.length; place++) {
      if (closeness.holds(place, day)) {
        weeks.add(closeness.lately(place), closeness.newestWeek(place));
      } else {
        late.add(lines.get(place));
      }
    }
    return late;
  }

  /// Takes the weeks in which somebody was in contact.
  @FunctionalInterface
  public interface InContact {
    /// @param lately the weeks
    /// @param newest the number of the last of them
    void add(Figures.Lately lately, long newest);
  }

  Closeness.OnDay closeness(LocalDate today) {
    return closeness.on(today);
  }

  /// Whether somebody is suggested at all: neither deceased nor archived.
  boolean isThere(int place) {
    return closeness.isThere(place);
  }

  /// Whether somebody is never flagged on that day.
  boolean isResting(int place, LocalDate today) {
    int day = Math.toIntExact(today.toEpochDay());
    return outlooks.isSettled(place, day)
        ? outlooks.isResting(place, day)
        : standing(place, today).state() == Standing.State.RESTING;
  }

  /// Whether somebody has gone quiet on that day.
  boolean hasGoneQuiet(int place, LocalDate today) {
    int day = Math.toIntExact(today.toEpochDay());
    return outlooks.isSettled(place, day)
        ? outlooks.isQuiet(place, day)
        : standing(place, today).goneQuiet();
  }

  private Standing standing(int place, LocalDate today) {
    return Quiet.listed(lines.get(place), circles, today).standing();
  }

  /// The places of these people.
  BitSet places(Collection<PersonId> people) {
    BitSet places = new BitSet(ids.length);
    if (!people.isEmpty()) {
      long[] wanted = people.stream().mapToLong(PersonId::value).sorted().toArray();
      for (int place = 0; place < ids.length; place++) {
        if (Arrays.binarySearch(wanted, ids[place]) >= 0) {
          places.set(place);
        }
      }
    }
    return places;
  }

  /// Who has gone quiet on that day (rule 4).
  ///
  /// @param fromFacts how things stand with people of whom something that is known lies after it
  public QuietDay quiet(LocalDate today, Function<List<PersonLine>, List<Listed>> fromFacts) {
    int day = Math.toIntExact(today.toEpochDay());
    int[] quiet = new int[ids.length];
    int size = 0;
    int unsorted = 0;
    List<PersonLine> early = new ArrayList<>();
    for (int place = 0; place < quiet.length; place++) {
      if (!outlooks.isSettled(place, day)) {
        early.add(lines.get(place));
      } else {
        if (outlooks.isQuiet(place, day)) {
          quiet[size++] = place;
        }
        if (outlooks.isUnsorted(place, day)) {
          unsorted++;
        }
      }
    }
    return new QuietDay(this, today, Arrays.copyOf(quiet, size), unsorted, fromFacts.apply(early));
  }
}
