package app.siembra.reliability;

import app.siembra.model.Cadence;
import app.siembra.model.Interaction;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.Services;
import app.siembra.store.Database;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Random;

/// What a person does with their network all day, invented: each thing once, told apart by a mark.
final class Deeds {
  private static final int ENOUGH_PEOPLE = 8;
  private static final int DAYS_BACK = 400;

  private final Services services;
  private final Database database;
  private final Random random;
  private final String prefix;
  private int number;

  Deeds(Services services, Database database, int seed) {
    this.services = services;
    this.database = database;
    this.random = new Random(seed);
    this.prefix = "q" + Integer.toUnsignedString(seed, 36) + "x";
  }

  /// Does one more thing.
  void next(Writer writer) {
    String mark = prefix + Integer.toString(number++, 36);
    if (services.people().all().size() < ENOUGH_PEOPLE) {
      addPerson(writer, mark);
      return;
    }
    switch (random.nextInt(13)) {
      case 0 -> addPerson(writer, mark);
      case 1 -> note(writer, mark);
      case 2, 3, 4 -> talk(writer, mark);
      case 5 -> help(writer, mark);
      case 6 -> followUp(writer, mark);
      case 7 -> everythingAtOnce(writer, mark);
      case 8 -> edit(writer, mark);
      case 9 -> remove(writer);
      case 10 -> attach(writer, mark);
      case 11 -> writer.take(new Step.Undo(), () -> services.undo().undo(Scribe.NOW));
      default -> writer.take(new Step.Redo(), () -> services.undo().redo(Scribe.NOW));
    }
  }

  private void addPerson(Writer writer, String mark) {
    String name = "P " + mark;
    writer.take(Step.Deed.adding("person " + name), () -> services.people().add(name, someDay()));
  }

  private void note(Writer writer, String mark) {
    writer.take(
        Step.Deed.adding("note " + mark),
        () -> services.interactions().note(List.of(someone().id()), mark, someDay()));
  }

  private void talk(Writer writer, String mark) {
    log(writer, "called " + at(someone()) + " " + mark, Step.Deed.adding("talk " + mark));
  }

  private void help(Writer writer, String mark) {
    log(
        writer,
        "coffee with " + at(someone()) + " " + mark + " -advice " + mark,
        Step.Deed.adding("talk " + mark, "help advice " + mark));
  }

  private void followUp(Writer writer, String mark) {
    writer.take(
        Step.Deed.adding("follow-up " + mark),
        () ->
            services
                .followUps()
                .add(List.of(someone().id()), Scribe.NOW.today().plusDays(9), mark, Scribe.NOW));
  }

  /// A talk with two, one of them new, with help and a follow-up: all of it or nothing.
  private void everythingAtOnce(Writer writer, String mark) {
    log(
        writer,
        "called %s and @\"P %s\" %s +lent %s !2027-01-20: %s"
            .formatted(at(someone()), mark, mark, mark, mark),
        Step.Deed.adding(
            "person P " + mark, "talk " + mark, "help lent " + mark, "follow-up " + mark));
  }

  private void log(Writer writer, String line, Step.Deed deed) {
    Moment day = someDay();
    writer.take(deed, () -> services.interactions().log(line, true, day));
  }

  private void edit(Writer writer, String mark) {
    Person before = services.people().get(someone().id());
    int cadence = 1 + random.nextInt(90);
    Person after =
        before
            .withCard(before.card().withNotes(mark))
            .withKeeping(before.keeping().withCadence(new Cadence.Chosen(cadence)));
    PersonId id = before.id();
    writer.take(
        Step.Deed.between(NetworkReading.of(before), NetworkReading.of(after)),
        () -> services.people().edit(id, _ -> after, Scribe.NOW));
  }

  /// The file itself lies outside of what is tried.
  private void attach(Writer writer, String mark) {
    PersonLine who = someone();
    Path file;
    try {
      file = Files.createTempFile(mark, ".txt");
      Files.write(file, new byte[random.nextInt(20_000)]);
      Files.writeString(file, mark, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      writer.take(
          Step.Deed.adding("file " + file.getFileName() + " of " + who.name()),
          () -> services.attachments().attach(who.id(), List.of(file), Scribe.NOW));
    } finally {
      file.toFile().delete();
    }
  }

  private void remove(Writer writer) {
    List<Interaction> newest = database.read(stores -> stores.interactions().newest(20));
    if (!newest.isEmpty()) {
      Interaction talk = newest.get(random.nextInt(newest.size()));
      writer.take(
          Step.Deed.adding(NetworkReading.of(talk)).reversed(),
          () -> services.interactions().delete(talk.id(), Scribe.NOW));
    }
  }

  private PersonLine someone() {
    List<PersonLine> all = services.people().all();
    return all.get(random.nextInt(all.size()));
  }

  private Moment someDay() {
    return Scribe.NOW.asOf(Scribe.NOW.today().minusDays(random.nextInt(DAYS_BACK)));
  }

  private static String at(PersonLine person) {
    return "@\"" + person.name() + "\"";
  }
}
