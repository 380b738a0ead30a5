package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.About;
import app.siembra.model.Card;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Counting;
import app.siembra.model.Interaction;
import app.siembra.model.Keeping;
import app.siembra.model.Knowing;
import app.siembra.model.Moment;
import app.siembra.model.Origin;
import app.siembra.model.OtherNames;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.model.Starter;
import app.siembra.model.When;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More people at once than one statement of the database takes.
final class ManyPeopleTest {
  private static final int MANY = 66_000;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Moment NOW =
      new Moment(Instant.parse("2026-03-01T10:00:00Z"), ZoneOffset.UTC, TODAY);

  @TempDir Path folder;

  @Test
  void areAskedAboutAndTakenBackInOneChange() {
    try (Database database = Databases.at(folder)) {
      List<PersonId> all =
          database.change(ChangeLabel.of("import"), NOW, ManyPeopleTest::arrive).result();
      List<PersonId> outermost = List.of(all.getFirst(), all.getLast());
      var _ = database.change(ChangeLabel.of("log"), NOW, stores -> talk(stores, outermost));

      List<PersonLine> lines = database.read(stores -> stores.people().lines(all));
      Map<PersonId, Interaction> last =
          database.read(stores -> stores.interactions().lastContact(all, TODAY));
      List<InContact> contact =
          database.read(stores -> stores.interactions().inContact(all, TODAY, TODAY));
      assertThat(lines).hasSize(MANY);
      assertThat(last).containsOnlyKeys(outermost);
      assertThat(contact)
          .extracting(InContact::person)
          .containsExactlyInAnyOrderElementsOf(outermost);

      var _ = database.undo(NOW);
      assertThat(database.undo(NOW).orElseThrow().people()).hasSize(MANY);
      long left = database.read(stores -> stores.people().count());
      assertThat(left).isZero();
    }
  }

  private static List<PersonId> arrive(Stores stores) {
    List<PersonId> all = Stream.generate(() -> stores.people().newId()).limit(MANY).toList();
    all.forEach(id -> stores.people().insert(person(id)));
    return all;
  }

  private static Person person(PersonId id) {
    return new Person(
        id,
        PersonName.typed("Person"),
        OtherNames.NONE,
        Card.EMPTY,
        Keeping.UNDECIDED,
        Knowing.NOTHING,
        Origin.added(TODAY));
  }

  private static boolean talk(Stores stores, List<PersonId> people) {
    stores
        .interactions()
        .insert(
            new Interaction(
                stores.interactions().newId(),
                When.on(TODAY),
                new Contact(Channel.CALL, Starter.UNKNOWN, Counting.BY_RULE),
                people,
                About.NOTHING,
                ""));
    return true;
  }
}
