package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.ContactPoint;
import app.siembra.model.Fold;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whoever is merged with whom, whoever's values stay first: nothing that was known is gone, and
/// undo brings back what was there.
final class MergingConservesTest {
  @TempDir Path folder;

  @Test
  void everyValueOfBothIsInTheOneThatStays() {
    NastyPeople nasty = new NastyPeople(11);
    Random dice = new Random(11);
    for (int i = 1; i <= 2_000; i++) {
      Person one = nasty.details(People.blank(new PersonId(1), nasty.name(i), NOW));
      Person other = nasty.details(People.blank(new PersonId(2), nasty.name(-i), NOW));

      Person merged = Merging.merged(one, other, some(dice));

      String everything = folded(merged.displayName() + " " + merged);
      assertThat(Stream.concat(values(one), values(other)).filter(it -> !everything.contains(it)))
          .as("pair %d", i)
          .isEmpty();
    }
  }

  @Test
  void undoBringsBackEverybodyAsTheyWere() throws IOException {
    NastyPeople nasty = new NastyPeople(12);
    Random dice = new Random(12);
    try (Desk desk = Desk.at(Files.createDirectory(folder.resolve("data")))) {
      List<PersonId> ids = new ArrayList<>();
      desk.services
          .book()
          .run(
              ChangeLabel.of("add"),
              NOW,
              stores -> {
                for (int i = 0; i < 40; i++) {
                  PersonId id = stores.people().newId();
                  stores.people().insert(nasty.details(People.blank(id, nasty.name(i), NOW)));
                  ids.add(id);
                }
              });
      List<Person> before = ids.stream().map(desk.services.people()::get).toList();
      Collections.shuffle(ids, dice);
      for (int i = 0; i < 30; i++) {
        PersonId goes = ids.removeLast();
        PersonId stays = ids.get(dice.nextInt(ids.size()));
        desk.services.duplicates().merge(stays, List.of(goes), whose(goes, dice), NOW);
      }
      for (int i = 0; i < 30; i++) {
        assertThat(desk.services.undo().undo(NOW)).isPresent();
      }

      assertThat(before)
          .allSatisfy(one -> assertThat(desk.services.people().get(one.id())).isEqualTo(one));
      assertThat(desk.services.people().all()).hasSize(40);
      assertThat(desk.services.checking().check().wrong()).isEmpty();
    }
  }

  private static Map<SingleValue, PersonId> whose(PersonId goes, Random dice) {
    return some(dice).stream().collect(Collectors.toMap(value -> value, _ -> goes));
  }

  private static Set<SingleValue> some(Random dice) {
    Set<SingleValue> some = EnumSet.noneOf(SingleValue.class);
    Stream.of(SingleValue.values()).filter(_ -> dice.nextBoolean()).forEach(some::add);
    return some;
  }

  /// What must not be lost of a person, in the words that a reader would look for.
  private static Stream<String> values(Person person) {
    var card = person.card();
    var others = person.otherNames();
    var knowing = person.knowing();
    return Stream.of(
            Stream.of(person.displayName(), person.name().prefix(), person.name().suffix()),
            others.nicknames().stream(),
            Stream.of(others.maiden(), others.phoneticFamily(), others.sortAs()),
            card.points().stream().flatMap(MergingConservesTest::words),
            card.positions().stream()
                .flatMap(at -> Stream.of(at.organisation(), at.title(), at.role())),
            card.dates().stream()
                .flatMap(date -> Stream.of(Objects.toString(date.date(), ""), date.label())),
            card.tags().stream(),
            Stream.of(card.notes(), others.pronouns()),
            knowing.knows().stream().map(skill -> skill.topic().name()),
            knowing.interests().stream().map(topic -> topic.name()),
            knowing.needs().stream().map(need -> need.text()))
        .flatMap(each -> each)
        .map(MergingConservesTest::folded)
        .filter(text -> !text.isBlank());
  }

  private static Stream<String> words(ContactPoint point) {
    return switch (point) {
      case ContactPoint.Phone phone -> Stream.of(phone.shown());
      case ContactPoint.Email email -> Stream.of(email.address());
      case ContactPoint.Postal postal -> postal.address().parts().stream();
      case ContactPoint.Link link -> Stream.of(link.url());
      case ContactPoint.Messenger messenger -> Stream.of(messenger.handle());
    };
  }

  private static String folded(String text) {
    return " " + Fold.of(text) + " ";
  }
}
