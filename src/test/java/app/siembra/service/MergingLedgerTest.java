package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.PersonId;
import app.siembra.rules.Headline;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whoever is merged with whom, and whatever of it is taken back: no entry of the ledger goes, none
/// comes twice, and whoever stays has what all of them had.
final class MergingLedgerTest {
  private static final int PEOPLE = 14;
  private static final int ENTRIES = 60;
  private static final int STEPS = 30;

  @TempDir Path folder;

  /// Whom the one that is there stands for.
  private Map<PersonId, Set<PersonId>> standing = new HashMap<>();

  private final Map<PersonId, Set<HelpId>> first = new HashMap<>();

  @ParameterizedTest
  @ValueSource(longs = {3, 4, 5})
  void theLedgerComesToTheSame(long seed) {
    Random dice = new Random(seed);
    try (Desk desk = Desk.at(folder)) {
      fill(desk, dice);
      Map<String, Long> totals = totals(desk);
      Deque<Map<PersonId, Set<PersonId>>> before = new ArrayDeque<>();
      for (int step = 0; step < STEPS; step++) {
        if (before.isEmpty() || standing.size() > 4 && dice.nextInt(3) > 0) {
          before.push(standing);
          merge(desk, dice);
        } else {
          assertThat(desk.services.undo().undo(NOW)).isPresent();
          standing = before.pop();
        }
        assertThat(totals(desk)).as("step %d", step).isEqualTo(totals);
        assertThat(byPerson(desk)).as("step %d", step).isEqualTo(expected());
        assertThat(headline(desk)).isEqualTo(naive(desk));
        assertThat(desk.services.reminding().today(NOW).headline())
            .isEqualTo(desk.services.help().headline(Period.yearOf(TODAY), NOW));
      }
      assertThat(desk.services.checking().check().wrong()).isEmpty();
    }
  }

  private void fill(Desk desk, Random dice) {
    List<PersonId> people = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i++) {
      PersonId id = desk.add("Person " + i);
      people.add(id);
      standing.put(id, Set.of(id));
      first.put(id, new TreeSet<>());
    }
    for (int i = 0; i < ENTRIES; i++) {
      Set<PersonId> with = new HashSet<>();
      for (int n = dice.nextInt(3); n >= 0; n--) {
        with.add(people.get(dice.nextInt(PEOPLE)));
      }
      HelpId id = desk.services.help().add(entry(dice, List.copyOf(with)), NOW);
      with.forEach(person -> first.getOrDefault(person, new TreeSet<>()).add(id));
    }
  }

  private static Help entry(Random dice, List<PersonId> with) {
    HelpDetails details = HelpDetails.of(TODAY.minusDays(dice.nextInt(900)), "e" + dice.nextInt());
    return new Help(
        new HelpId(1),
        one(Direction.values(), dice),
        one(HelpKind.values(), dice),
        one(HelpSize.values(), dice),
        one(HelpState.values(), dice),
        with,
        details.with(dice.nextBoolean() ? null : loan(dice)));
  }

  private static Loan loan(Random dice) {
    Money lent = new Money(new BigDecimal(100 + dice.nextInt(900)), Currency.getInstance("EUR"));
    Loan loan = new Loan("", lent, null, null, null);
    Money back = new Money(new BigDecimal(1 + dice.nextInt(99)), lent.currency());
    return dice.nextBoolean() ? loan : loan.returned(new Loan.Part(TODAY, "", back));
  }

  private static <E> E one(E[] values, Random dice) {
    return values[dice.nextInt(values.length)];
  }

  private void merge(Desk desk, Random dice) {
    List<PersonId> there = new ArrayList<>(new TreeSet<>(standing.keySet()));
    PersonId goes = there.remove(dice.nextInt(there.size()));
    PersonId stays = there.get(dice.nextInt(there.size()));
    desk.services.duplicates().merge(stays, goes, NOW);
    Map<PersonId, Set<PersonId>> after = new HashMap<>(standing);
    Set<PersonId> both = new HashSet<>(after.getOrDefault(stays, Set.of()));
    both.addAll(after.getOrDefault(goes, Set.of()));
    after.remove(goes);
    after.put(stays, both);
    standing = after;
  }

  /// How many entries there are of each direction, kind and state, what is lent, and all of them.
  private static Map<String, Long> totals(Desk desk) {
    Map<String, Long> totals = new TreeMap<>();
    for (HelpEntry each : desk.services.help().entries(NOW)) {
      Help help = each.help();
      totals.merge(help.direction() + " " + help.kind() + " " + help.state(), 1L, Long::sum);
      totals.merge(help.id() + " " + help.details() + " " + help.size(), 1L, Long::sum);
      totals.merge("out " + help.isOut(), 1L, Long::sum);
    }
    return totals;
  }

  private Map<PersonId, Set<HelpId>> byPerson(Desk desk) {
    Map<PersonId, Set<HelpId>> found = new HashMap<>();
    for (PersonId person : standing.keySet()) {
      Ledger theirs = desk.services.help().ledger(person, Period.until(TODAY), NOW);
      List<HelpId> ids = new ArrayList<>();
      theirs.given().forEach(entry -> ids.add(entry.help().id()));
      theirs.received().forEach(entry -> ids.add(entry.help().id()));
      theirs.open().forEach(entry -> ids.add(entry.help().id()));
      desk.services.help().entries(NOW).stream()
          .map(HelpEntry::help)
          .filter(help -> help.state() == HelpState.DECLINED && help.people().contains(person))
          .forEach(help -> ids.add(help.id()));
      assertThat(ids).doesNotHaveDuplicates();
      found.put(person, new TreeSet<>(ids));
    }
    return found;
  }

  private Map<PersonId, Set<HelpId>> expected() {
    return standing.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                group ->
                    group.getValue().stream()
                        .flatMap(one -> first.getOrDefault(one, Set.of()).stream())
                        .collect(Collectors.toCollection(TreeSet::new))));
  }

  private static Headline headline(Desk desk) {
    return desk.services.help().headline(Period.until(TODAY), NOW);
  }

  /// Of those who stay, how many have an entry that is done.
  private Headline naive(Desk desk) {
    return new Headline(people(desk, Direction.GIVEN), people(desk, Direction.RECEIVED));
  }

  private int people(Desk desk, Direction direction) {
    Set<HelpId> done =
        desk.services.help().entries(NOW).stream()
            .map(HelpEntry::help)
            .filter(help -> help.isDone() && help.direction() == direction)
            .map(Help::id)
            .collect(Collectors.toSet());
    return (int)
        expected().values().stream().filter(ids -> ids.stream().anyMatch(done::contains)).count();
  }
}
