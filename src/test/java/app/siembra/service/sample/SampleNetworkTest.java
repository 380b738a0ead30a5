package app.siembra.service.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Channel;
import app.siembra.model.Connection;
import app.siembra.model.ContactPoint;
import app.siembra.model.Direction;
import app.siembra.model.FollowUp;
import app.siembra.model.Help;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.Need;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SampleNetworkTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final SampleNetwork network = new SampleNetwork(new SampleSize(200, 2000, 7), TODAY);
  private final Map<PersonId, String> circles = new HashMap<>();
  private final List<Person> people = people(network);
  private final List<Interaction> talks = talks(network);

  @Test
  void isTheSameForTheSameSeedAndDay() {
    SampleNetwork again = new SampleNetwork(new SampleSize(200, 2000, 7), TODAY);

    assertThat(people(again)).isEqualTo(people);
    assertThat(talks(again)).isEqualTo(talks);
    assertThat(help(again)).isEqualTo(help(network));
    assertThat(ties(again)).isEqualTo(ties(network));
    assertThat(promises(again)).isEqualTo(promises(network));
    assertThat(again.me()).isEqualTo(network.me());
  }

  @Test
  void isOfTheDayItIsMadeOn() {
    SampleNetwork later = new SampleNetwork(new SampleSize(200, 2000, 7), TODAY.plusDays(40));

    assertThat(names(people(later))).isEqualTo(names(people));
    assertThat(newest(talks(later))).isEqualTo(newest(talks).plusDays(40));
  }

  @Test
  void isAnotherForAnotherSeed() {
    assertThat(people(new SampleNetwork(new SampleSize(200, 2000, 8), TODAY))).isNotEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "1,1", "1,10", "2,0", "3,1", "5,2000", "60,600", "1234,4321"})
  void hasAsManyPeopleAndInteractionsAsAskedFor(int wanted, int interactions) {
    SampleNetwork asked = new SampleNetwork(new SampleSize(wanted, interactions, 1), TODAY);

    assertThat(people(asked)).hasSize(wanted);
    assertThat(talks(asked)).hasSize(interactions);
    Set<PersonId> known = people(asked).stream().map(Person::id).collect(Collectors.toSet());
    assertThat(known).hasSize(wanted);
    assertThat(talks(asked)).allMatch(talk -> known.containsAll(talk.people()));
    assertThat(help(asked)).allMatch(help -> known.containsAll(help.people()));
    assertThat(promises(asked)).allMatch(promise -> known.containsAll(promise.people()));
    assertThat(ties(asked))
        .allMatch(tie -> known.contains(tie.from()) && known.contains(tie.to()))
        .noneMatch(tie -> tie.from().equals(tie.to()));
  }

  @Test
  void nobodyInItCanBeReached() {
    Set<String> domains =
        people.stream()
            .flatMap(person -> person.card().points(ContactPoint.Email.class).stream())
            .map(email -> email.address().replaceAll(".*@", ""))
            .collect(Collectors.toSet());

    assertThat(domains)
        .containsExactlyInAnyOrder("example.org", "example.com", "example.net", "work.example");
    assertThat(people)
        .flatExtracting(person -> person.card().points(ContactPoint.Phone.class))
        .extracting(ContactPoint.Phone::e164)
        .isNotEmpty()
        .doesNotHaveDuplicates()
        .allMatch(number -> number.matches("\\+34600000\\d{3}|\\+1\\d{3}55501\\d\\d"));
  }

  @Test
  void nothingInItIsStillToCome() {
    assertThat(talks).allMatch(talk -> !talk.when().date().isAfter(TODAY));
    assertThat(help(network)).allMatch(help -> !help.details().on().isAfter(TODAY));
  }

  @Test
  void thoseWithoutACircleHaveOnlyWhatAFileBrought() {
    assertThat(talks)
        .filteredOn(talk -> circles.get(talk.people().getFirst()).isEmpty())
        .isNotEmpty()
        .noneMatch(Interaction::isTyped);
    assertThat(help(network)).noneMatch(help -> circles.get(help.people().getFirst()).isEmpty());
  }

  @Test
  void itHasSomethingOfEverything() {
    assertThat(circles.values()).contains("family", "friends", "work", "");
    assertThat(talks)
        .extracting(talk -> talk.contact().channel())
        .contains(Channel.FACE_TO_FACE, Channel.CALL, Channel.MESSAGE, Channel.NOTE);
    assertThat(talks).anyMatch(talk -> talk.people().size() > 1);
    assertThat(help(network)).extracting(Help::state).contains(HelpState.DONE, HelpState.PROMISED);
    assertThat(people).extracting(Person::displayName).anyMatch(name -> name.contains("ñ"));
    assertThat(people).anyMatch(person -> !person.knowing().needs().isEmpty());
    assertThat(people.stream().flatMap(person -> person.knowing().needs().stream()))
        .filteredOn(need -> need.topic() != null)
        .isNotEmpty()
        .allSatisfy(need -> assertThat(need.text()).contains(need.topic().name()));
    assertThat(people).anyMatch(person -> !person.knowing().told().isEmpty());
    assertThat(people).anyMatch(person -> person.keeping().starred());
  }

  @Test
  void peopleHaveRhythmsOfTheirOwn() {
    List<Long> rhythms = gaps().values().stream().map(SampleNetworkTest::median).sorted().toList();

    assertThat(rhythms).hasSizeGreaterThan(60);
    assertThat(rhythms).filteredOn(days -> days <= 11).hasSizeGreaterThanOrEqualTo(5);
    assertThat(rhythms).filteredOn(days -> days > 11 && days <= 22).hasSizeGreaterThan(10);
    assertThat(rhythms).filteredOn(days -> days > 22 && days <= 60).hasSizeGreaterThan(10);
    assertThat(rhythms).filteredOn(days -> days > 60).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void aFewOfThoseWithARhythmHaveGoneQuiet() {
    Map<PersonId, List<Long>> gaps = gaps();
    long quiet =
        gaps.entrySet().stream()
            .filter(one -> silence(one.getKey()) > 2 * median(one.getValue()))
            .count();

    assertThat(quiet).isBetween(gaps.size() / 20L, gaps.size() / 2L);
  }

  @Test
  void helpGoesBothWaysAndSomeOfItIsOpen() {
    List<Help> help = help(network);

    assertThat(help).filteredOn(one -> one.direction() == Direction.GIVEN).hasSizeGreaterThan(20);
    assertThat(help)
        .filteredOn(one -> one.direction() == Direction.RECEIVED)
        .hasSizeGreaterThan(15)
        .anyMatch(one -> one.details().thanked());
    assertThat(help).extracting(Help::kind).doesNotContainNull().hasSizeGreaterThanOrEqualTo(5);
    assertThat(help).extracting(one -> one.details().text()).doesNotContain("");
  }

  @Test
  void thoseWhoBelongTogetherAreTied() {
    assertThat(ties(network))
        .hasSizeGreaterThan(40)
        .allMatch(tie -> circles.get(tie.from()).equals(circles.get(tie.to())))
        .extracting(tie -> tie.type().key())
        .contains("sibling", "friend", "colleague")
        .doesNotContain("acquaintance");
  }

  @Test
  void someOfWhatWasPromisedIsDueAndTheRestIsToCome() {
    assertThat(promises(network))
        .anyMatch(promise -> !promise.due().isAfter(TODAY))
        .anyMatch(promise -> promise.due().isAfter(TODAY))
        .noneMatch(promise -> promise.text().isEmpty());
  }

  @Test
  void halfOfItIsInEnglishAndHalfInSpanish() {
    List<Person> twoSurnames =
        people.stream().filter(person -> !person.name().secondFamily().isEmpty()).toList();

    assertThat(twoSurnames).hasSizeBetween(people.size() / 5, people.size() * 4 / 5);
    assertThat(needs(twoSurnames)).isNotEmpty().doesNotContainAnyElementsOf(needs(oneSurname()));
    assertThat(needs(oneSurname())).isNotEmpty();
    assertThat(talks).extracting(talk -> talk.about().note()).anyMatch(note -> note.contains("ó"));
  }

  @Test
  void aSizeThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new SampleSize(0, 0, 1)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> new SampleSize(-1, 0, 1)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> new SampleSize(1, -1, 1)).isInstanceOf(ProblemException.class);
  }

  private List<Person> oneSurname() {
    return people.stream().filter(person -> person.name().secondFamily().isEmpty()).toList();
  }

  private static List<String> needs(List<Person> of) {
    return of.stream()
        .flatMap(person -> person.knowing().needs().stream())
        .map(Need::text)
        .toList();
  }

  /// The days between talks of those with a circle who have had a few.
  private Map<PersonId, List<Long>> gaps() {
    Map<PersonId, List<Long>> gaps = new HashMap<>();
    days()
        .forEach(
            (person, days) -> {
              List<LocalDate> all = List.copyOf(days);
              if (all.size() >= 5 && !circles.get(person).isEmpty()) {
                gaps.put(
                    person,
                    IntStream.range(1, all.size())
                        .mapToObj(i -> ChronoUnit.DAYS.between(all.get(i - 1), all.get(i)))
                        .toList());
              }
            });
    return gaps;
  }

  private Map<PersonId, SortedSet<LocalDate>> days() {
    Map<PersonId, SortedSet<LocalDate>> days = new HashMap<>();
    for (Interaction talk : talks) {
      talk.people()
          .forEach(
              person -> days.computeIfAbsent(person, _ -> new TreeSet<>()).add(talk.when().date()));
    }
    return days;
  }

  private long silence(PersonId person) {
    return ChronoUnit.DAYS.between(days().get(person).last(), TODAY);
  }

  private static long median(List<Long> gaps) {
    return gaps.stream().sorted().toList().get(gaps.size() / 2);
  }

  private static List<String> names(List<Person> of) {
    return of.stream().map(Person::displayName).toList();
  }

  private static LocalDate newest(List<Interaction> of) {
    return of.stream().map(talk -> talk.when().date()).max(LocalDate::compareTo).orElseThrow();
  }

  private static List<Connection> ties(SampleNetwork of) {
    List<Connection> all = new ArrayList<>();
    of.connections(all::add);
    return all;
  }

  private static List<FollowUp> promises(SampleNetwork of) {
    List<FollowUp> all = new ArrayList<>();
    of.followUps(all::add);
    return all;
  }

  private List<Person> people(SampleNetwork of) {
    List<Person> all = new ArrayList<>();
    of.people(
        (person, circle) -> {
          all.add(person);
          circles.put(person.id(), circle);
        });
    return all;
  }

  private static List<Interaction> talks(SampleNetwork of) {
    List<Interaction> all = new ArrayList<>();
    of.interactions(all::add);
    return all;
  }

  private static List<Help> help(SampleNetwork of) {
    List<Help> all = new ArrayList<>();
    of.help(all::add);
    return all;
  }
}
