package app.siembra.service;

import app.siembra.model.Fold;
import app.siembra.model.PersonLine;
import app.siembra.rules.Listed;
import app.siembra.rules.Quiet;
import app.siembra.rules.Standing;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// In which order a list shows people. Those of whom it is not known what it goes by stand last,
/// whichever way round; of equal ones the name decides.
///
/// @param by what it goes by
/// @param backwards the other way round
public record PeopleOrder(By by, boolean backwards) {
  /// By name; where the list searches, the best first.
  public static final PeopleOrder NAME = new PeopleOrder(By.NAME, false);

  /// Who was talked to longest ago first.
  public static final PeopleOrder LONGEST_AGO = new PeopleOrder(By.LAST_TALK, false);

  /// The newest in the book first.
  public static final PeopleOrder NEWEST = new PeopleOrder(By.ADDED, true);

  /// Who has gone quiet first, as they are listed (rule 4); then the others in the same order.
  public static final PeopleOrder QUIET = new PeopleOrder(By.QUIET, false);

  /// What a list can be ordered by.
  public enum By {
    NAME,
    CIRCLE,
    STATE,
    /// How often.
    OFTEN,
    LAST_TALK,
    ORGANISATION,
    TITLE,
    PLACE,
    PHONE,
    EMAIL,
    /// The day of the year.
    BIRTHDAY,
    TAGS,
    KNOWS,
    LOOKING_FOR,
    ADDED,
    /// As the first screen lists them.
    QUIET
  }

  /// The same the other way round.
  public PeopleOrder reversed() {
    return new PeopleOrder(by, !backwards);
  }

  /// These people, who come in the order of [#NAME], in this order on that day.
  List<Listed> sorted(List<Listed> people, LocalDate today) {
    return switch (by) {
      case NAME -> backwards ? people.reversed() : people;
      case CIRCLE -> sorted(people, PeopleOrder::circle);
      case STATE -> sorted(people, listed -> urgency(listed.standing().state()));
      case OFTEN -> sorted(people, PeopleOrder::often);
      case LAST_TALK -> sorted(people, listed -> listed.talkedOn().orElse(null));
      case ORGANISATION -> words(people, Traits::organisation);
      case TITLE -> words(people, line -> line.profile().position().title());
      case PLACE -> words(people, line -> line.profile().city());
      case PHONE -> words(people, line -> first(line.profile().phones()));
      case EMAIL -> words(people, line -> first(line.profile().emails()));
      case BIRTHDAY -> sorted(people, PeopleOrder::dayOfTheYear);
      case TAGS -> words(people, line -> String.join(" ", line.profile().tags()));
      case KNOWS -> words(people, line -> String.join(" ", line.knowing().knownNames()));
      case LOOKING_FOR -> words(people, line -> wanted(line, today));
      case ADDED -> sorted(people, listed -> new Entry(listed.line()));
      case QUIET -> quiet(people);
    };
  }

  private record Entry(LocalDate day, long id) implements Comparable<Entry> {
    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::day).thenComparingLong(Entry::id);

    Entry(PersonLine line) {
      this(line.origin().addedOn(), line.id().value());
    }

    @Override
    public int compareTo(Entry other) {
      return ORDER.compare(this, other);
    }
  }

  private record Keyed<K>(Listed listed, @Nullable K key) {}

  private List<Listed> words(List<Listed> people, Function<PersonLine, String> word) {
    return sorted(
        people,
        listed -> {
          String folded = Fold.of(word.apply(listed.line()));
          return folded.isEmpty() ? null : folded;
        });
  }

  private <K extends Comparable<? super K>> List<Listed> sorted(
      List<Listed> people, Function<Listed, @Nullable K> key) {
    Comparator<K> way = backwards ? Comparator.reverseOrder() : Comparator.naturalOrder();
    return people.stream()
        .map(listed -> new Keyed<>(listed, key.apply(listed)))
        .sorted(Comparator.comparing(Keyed::key, Comparator.nullsLast(way)))
        .map(Keyed::listed)
        .toList();
  }

  private List<Listed> quiet(List<Listed> people) {
    Comparator<Listed> order =
        Comparator.comparing((Listed listed) -> !listed.standing().goneQuiet())
            .thenComparing(Quiet.order());
    return people.stream().sorted(backwards ? order.reversed() : order).toList();
  }

  /// The first of their circles, in the order of [Circles#all].
  private static @Nullable Long circle(Listed listed) {
    return listed.line().keeping().circles().stream()
        .map(id -> id.value())
        .min(Comparator.naturalOrder())
        .orElse(null);
  }

  private static int urgency(Standing.State state) {
    return switch (state) {
      case FADING -> 0;
      case QUIET -> 1;
      case DUE_SOON -> 2;
      case IN_TOUCH -> 3;
      case SNOOZED -> 4;
      case RESTING -> 5;
      case UNSORTED -> 6;
    };
  }

  private static @Nullable Integer often(Listed listed) {
    var days = listed.standing().threshold().days();
    return days.isPresent() ? days.getAsInt() : null;
  }

  private static @Nullable Integer dayOfTheYear(Listed listed) {
    var birthday = listed.line().details().birthday();
    Integer month = birthday == null ? null : birthday.month();
    Integer day = birthday == null ? null : birthday.day();
    return month == null ? null : month * 32 + (day == null ? 0 : day);
  }

  private static String wanted(PersonLine line, LocalDate today) {
    return String.join(
        " ",
        line.knowing().needs().stream()
            .filter(need -> need.isOpen(today))
            .map(need -> need.subject())
            .toList());
  }

  private static String first(List<String> texts) {
    return texts.isEmpty() ? "" : texts.getFirst();
  }
}
