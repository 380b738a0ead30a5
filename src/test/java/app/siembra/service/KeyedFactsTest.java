package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Address;
import app.siembra.model.Cadence;
import app.siembra.model.CircleId;
import app.siembra.model.ContactPoint;
import app.siembra.model.Me;
import app.siembra.model.Need;
import app.siembra.model.Person;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import app.siembra.model.ProblemException;
import app.siembra.model.Skill;
import app.siembra.model.SpecialDate;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeyedFactsTest {
  @TempDir static Path folder;
  private static Desk desk;

  @BeforeAll
  static void open() {
    desk = Desk.at(folder);
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  @BeforeEach
  void clear() {
    People people = desk.services.people();
    people.remove(people.all().stream().map(PersonLine::id).toList(), NOW);
    desk.services.settings().me(_ -> Me.UNKNOWN, NOW);
    desk.add("Ana García");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # key         | values set one after the other | what is there then
          circle        | friends; trabajo               | friends, work
          circle        | amistades; friends             | friends
          circle        | friends; family; -amistades    | family
          circle        | Coro de los jueves             | Coro de los jueves
          circle        | -nobody knows it               | ''
          tag           | Vela; coro; vela               | vela, coro
          tag           | Vela; coro; -VELA              | coro
          knows         | Java:3; logistics; java:1      | Java 1, logistics 2
          knows         | Java:3; -java                  | ''
          interested    | cine; Cine; vela               | cine, vela
          interested    | cine; -CINE                    | ''
          looking-for   | a flat; a job; A flat          | A flat, a job
          looking-for   | a flat; -a flat                | ''
          told          | Java; sailing                  | Java, sailing
          told          | Java; -java                    | ''
          email         | a@example.org; A@example.org   | a@example.org
          email         | a@example.org; b@example.org; -A@EXAMPLE.org | b@example.org
          phone         | 600 000 001; +34600000001      | +34600000001
          phone         | 600 000 001; -+34 600 000 001  | ''
          phone         | 12 34                          | 12 34
          name          | Ana María Ruiz                 | Ana María Ruiz
          nickname      | Anita; Any                     | Any
          nickname      | Anita; -Anita                  | ''
          organisation  | Velas Norte; Ría               | Ría
          organisation  | Velas Norte; -                 | ''
          title         | Jefa                           | Jefa
          city          | Bilbao; Getxo                  | Getxo
          city          | Bilbao; -Bilbao                | ''
          note          | likes tea; likes coffee        | likes coffee
          note          | likes tea; -                   | ''
          birthday      | 1984-02-29; --02-28            | --02-28
          birthday      | 1984-02-29; -                  | ''
          birthday      | --02-29; -1984                 | ''
          met           | 2026-06-14                     | 2026-06-14
          met           | 2026; -                        | ''
          cadence       | 30                             | 30
          cadence       | 30; learned                    | learned
          cadence       | rest                           | rest
          cadence       | 30; -30                        | learned
          star          | yes                            | true
          star          | sí; no                         | false
          star          | yes; -                         | false
          died          | yes                            | died
          died          | 2020-05                        | died 2020-05
          died          | 2020-05; -                     | alive
          died          | yes; no                        | alive
          archived      | yes                            | true
          archived      | yes; -yes                      | false
          """)
  void setsAndTakesAway(String key, String values, String expected) {
    for (String value : values.split("; ")) {
      desk.set("ana", key, value);
    }

    assertThat(stored(key)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shoe     | 42         | set.key
          birthday | 31 Feb     | date.unreadable
          birthday | 2026-02-31 | date.unreal
          met      | yesterday  | date.unreadable
          cadence  | often      | set.cadence
          cadence  | 0          | cadence.days
          star     | perhaps    | set.yes-no
          knows    | Java:4     | skill.level
          name     | ' '        | name.empty
          circle   | ''         | circle.name.empty
          email    | ''         | email.empty
          """)
  void whatIsWrongIsNamedAndChangesNothing(String key, String value, String problem) {
    Person before = ana();

    assertThatThrownBy(() -> desk.set("ana", key, value)).hasMessage(problem);
    assertThat(ana()).isEqualTo(before);
  }

  @Test
  void manyLinesAreOneChange() {
    desk.add("Luis Peña");

    desk.services
        .facts()
        .set(
            List.of(
                new SetLine("ana", "circle", "friends"),
                new SetLine("luis", "star", "yes"),
                new SetLine("me", "topic", "Java")),
            NOW);

    assertThat(desk.history()).startsWith("set add add ");
    desk.services.undo().undo(NOW);
    assertThat(desk.services.people().all()).noneMatch(line -> line.keeping().decided());
    assertThat(desk.services.settings().me()).isEqualTo(Me.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "circle, friends, circle",
    "tag, choir, tag",
    "star, yes, star",
    "knows, Java, knows",
    "interested, jazz, knows",
    "looking-for, a flat, looking-for",
    "city, Bilbao, set"
  })
  void aChangeIsCalledWhatItChanges(String key, String value, String label) {
    desk.set("ana", key, value);

    assertThat(desk.history()).startsWith(label + " ");
  }

  @Test
  void whereOneLineIsWrongNoneIsSet() {
    List<SetLine> lines =
        List.of(new SetLine("ana", "star", "yes"), new SetLine("ana", "star", "perhaps"));

    assertThatThrownBy(() -> desk.services.facts().set(lines, NOW))
        .isInstanceOf(ProblemException.class);
    assertThat(ana().keeping().starred()).isFalse();
  }

  @Test
  void theUserHasKeysToo() {
    desk.set("me", "topic", "Java");
    desk.set("me", "topic", "sailing");
    desk.set("me", "topic", "-java");
    desk.set("me", "email", "me@example.org");
    desk.set("me", "phone", "600 000 009");
    desk.set("me", "region", "fr");

    assertThat(desk.services.settings().me())
        .isEqualTo(
            new Me(
                "",
                List.of(new Topic("sailing")),
                List.of("me@example.org"),
                List.of("600 000 009"),
                "FR"));
    assertThatThrownBy(() -> desk.set("me", "region", "Narnia")).hasMessage("set.region");
    assertThatThrownBy(() -> desk.set("me", "star", "yes")).hasMessage("set.key");
  }

  @Test
  void aPhoneIsReadByTheRegionOfTheUser() {
    desk.set("me", "region", "FR");
    desk.set("ana", "phone", "01 99 00 11 22");

    assertThat(ana().card().points(ContactPoint.Phone.class).getFirst().e164())
        .isEqualTo("+33199001122");
  }

  private Person ana() {
    return desk.services.people().get(desk.services.people().all().getFirst().id());
  }

  private String stored(String key) {
    Person person = ana();
    return switch (key) {
      case "circle" -> joined(person.keeping().circles(), id -> circle(id));
      case "tag" -> String.join(", ", person.card().tags());
      case "knows" -> joined(person.knowing().knows(), KeyedFactsTest::skill);
      case "interested" -> joined(person.knowing().interests(), Topic::name);
      case "looking-for" -> joined(person.knowing().needs(), Need::text);
      case "told" -> joined(person.knowing().told(), KeyedFactsTest::toldToday);
      case "email" ->
          joined(person.card().points(ContactPoint.Email.class), ContactPoint.Email::address);
      case "phone" ->
          joined(person.card().points(ContactPoint.Phone.class), ContactPoint.Phone::shown);
      case "name" -> person.displayName();
      case "nickname" -> String.join(", ", person.otherNames().nicknames());
      case "organisation" -> person.card().position().map(Position::organisation).orElse("");
      case "title" -> person.card().position().map(Position::title).orElse("");
      case "city" ->
          person
              .card()
              .first(ContactPoint.Postal.class)
              .map(ContactPoint.Postal::address)
              .map(Address::city)
              .orElse("");
      case "note" -> person.card().notes();
      case "birthday" ->
          person
              .card()
              .date(SpecialDate.Kind.BIRTHDAY)
              .map(date -> Objects.toString(date.date()))
              .orElse("");
      case "met" -> Objects.toString(person.origin().met().on(), "");
      case "cadence" ->
          switch (person.keeping().cadence()) {
            case Cadence.Learned _ -> "learned";
            case Cadence.Chosen(int days) -> Integer.toString(days);
            case Cadence.Rest _ -> "rest";
          };
      case "star" -> Boolean.toString(person.keeping().starred());
      case "died" ->
          Optional.ofNullable(person.keeping().death())
              .map(death -> ("died " + Objects.toString(death.on(), "")).strip())
              .orElse("alive");
      case "archived" -> Boolean.toString(person.keeping().archived());
      default -> throw new AssertionError(key);
    };
  }

  private String circle(CircleId id) {
    return CircleWords.english(desk.services.circles().find(id).orElseThrow());
  }

  private static String skill(Skill skill) {
    return skill.topic().name() + " " + skill.level();
  }

  private static String toldToday(Told told) {
    assertThat(told.on()).isEqualTo(TODAY);
    return told.topic().name();
  }

  private static <T> String joined(List<T> elements, Function<T, String> text) {
    return String.join(", ", elements.stream().map(text).toList());
  }
}
