package app.siembra.service.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Channel;
import app.siembra.model.ContactPoint;
import app.siembra.model.Help;
import app.siembra.model.HelpState;
import app.siembra.model.Interaction;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
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
  }

  @Test
  void isAnotherForAnotherSeed() {
    assertThat(people(new SampleNetwork(new SampleSize(200, 2000, 8), TODAY))).isNotEqualTo(people);
  }

  @ParameterizedTest
  @CsvSource({"1,0", "1,10", "3,1", "60,600", "1234,4321"})
  void hasAsManyPeopleAndInteractionsAsAskedFor(int wanted, int interactions) {
    SampleNetwork asked = new SampleNetwork(new SampleSize(wanted, interactions, 1), TODAY);

    assertThat(people(asked)).hasSize(wanted);
    assertThat(talks(asked)).hasSize(interactions);
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
    assertThat(people).anyMatch(person -> !person.knowing().told().isEmpty());
    assertThat(people).anyMatch(person -> person.keeping().starred());
  }

  @Test
  void aSizeThatCannotBeIsRefused() {
    assertThatThrownBy(() -> new SampleSize(0, 0, 1)).isInstanceOf(ProblemException.class);
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
