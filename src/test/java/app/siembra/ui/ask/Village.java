package app.siembra.ui.ask;

import app.siembra.model.ConnectionType;
import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpDetails;
import app.siembra.model.HelpId;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpSize;
import app.siembra.model.HelpState;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// A studio with people who know things.
final class Village implements AutoCloseable {
  final Studio studio;
  private final Map<String, PersonId> people = new HashMap<>();

  private Village(Studio studio) {
    this.studio = studio;
  }

  static Village at(Path folder) {
    return new Village(Studio.at(folder));
  }

  /// A dozen people, something asked of some of them, and two topics of mine.
  static Village typical(Path folder) {
    var village = at(folder);
    village.knows("Marta Gil", "logistics:3", 3).knows("Marta Gil", "audits:2", 40);
    village.knows("Iván Soler", "logistics:2", 12).knows("Jon Otxoa", "logistics:1", 20);
    village.knows("Ana Lasa", "logistics:3", 5).knows("Clara Ruiz", "piano:3", 9);
    village.knows("Rosa Peris", "logistics:3", 300).knows("Rosa Peris", "gardens:2", 330);
    village.knows("Tomás Bru", "logistics:2", 15).knows("Omar Marín", "piano:2", 11);
    village.studio.set("Rosa Peris", "cadence", "60");
    var _ = village.person("Dev Kapoor");
    village.studio.set("Dev Kapoor", "knows", "logistics:3");
    village.studio.set("Dev Kapoor", "organisation", "Velas Norte");
    village.tied("Dev Kapoor", "Marta Gil");
    for (int days = 1; days < 60; days += 6) {
      village.studio.logAgo(days, "called @\"Marta Gil\"");
    }
    village.helped("Marta Gil", 60);
    village.circles("work", "Marta Gil", "Iván Soler", "Jon Otxoa", "Tomás Bru");
    village.circles("friends", "Ana Lasa", "Clara Ruiz", "Omar Marín");
    village.asked("a flat in Bilbao", 8, "Tomás Bru", "Clara Ruiz", "Omar Marín");
    village.answered();
    village.asked("a second opinion on the roof", 60, "Tomás Bru");
    village.topics("sailing", "tax forms");
    village.studio.set("Clara Ruiz", "looking-for", "sailing lessons");
    village.studio.set("Jon Otxoa", "interested", "sailing");
    village.told("sailing", 20, "Marta Gil", "Omar Marín");
    village.told("sailing", 900, "Ana Lasa");
    return village;
  }

  /// So many who know the same, all with long names.
  static Village crowded(Path folder) {
    var village = at(folder);
    for (int i = 0; i < 42; i++) {
      String name =
          i % 2 == 0
              ? "María de los Ángeles Etxeberria Goikoetxea-Mendizábal " + i
              : "Maximilian Featherstonehaugh " + i;
      village.knows(
          name, "international maritime logistics and customs:" + (1 + i % 3), 1 + 3 * i % 45);
      village.circles(List.of("family", "friends", "work").get(i % 3), name);
    }
    String[] some = village.people.keySet().stream().sorted().limit(7).toArray(String[]::new);
    village.asked("somebody to look over the application for the harbour office", 4, some);
    village.asked("a second opinion", 80, some[0], some[1]);
    village.topics(
        "sailing", "tax forms", "the history of the Basque ports", "bread", "photography", "chess");
    village.told("sailing", 30, some);
    return village;
  }

  /// Somebody who is in the book already.
  void adopt(String name, PersonId id) {
    people.put(name, id);
  }

  PersonId person(String name) {
    return people.computeIfAbsent(name, studio::add);
  }

  /// Somebody who knows a topic, `logistics:3`, and was talked with so many days ago.
  Village knows(String name, String skill, int talkedDaysAgo) {
    var _ = person(name);
    studio.set(name, "knows", skill);
    studio.logAgo(talkedDaysAgo, "called @\"" + name + "\"");
    return this;
  }

  void circles(String circle, String... names) {
    for (String name : names) {
      studio.set(name, "circle", circle);
    }
  }

  void topics(String... names) {
    studio
        .services()
        .settings()
        .me(me -> me.withTopics(Stream.of(names).map(Topic::new).toList()), Studio.NOW);
    studio.settle();
  }

  void asked(String need, int daysAgo, String... names) {
    var _ = studio.services().asks().ask(need, ids(names), Studio.NOW.asOf(day(daysAgo)));
    studio.settle();
  }

  void told(String topic, int daysAgo, String... names) {
    studio
        .services()
        .whoKnowsMe()
        .told(new Topic(topic), ids(names), Studio.NOW.asOf(day(daysAgo)));
    studio.settle();
  }

  void tied(String first, String second) {
    var _ =
        studio
            .services()
            .connecting()
            .connect(
                person(first),
                person(second),
                new ConnectionType("colleague", "colleague"),
                "",
                Studio.NOW);
    studio.settle();
  }

  /// One has said yes, one no, another one is still to be asked, and an older ask is settled.
  private void answered() {
    var asks = studio.services().asks();
    var flat = asks.all().getFirst().ask().id();
    var _ = asks.yes(flat, person("Clara Ruiz"), Studio.NOW);
    asks.no(flat, person("Omar Marín"), Studio.NOW);
    var _ = asks.plan("logistics", ids("Iván Soler", "Ana Lasa"), Studio.NOW);
    var lease = asks.ask("the lease", ids("Marta Gil"), Studio.NOW.asOf(day(200)));
    var _ = asks.yes(lease, person("Marta Gil"), Studio.NOW.asOf(day(190)));
    asks.thanked(lease, person("Marta Gil"), Studio.NOW.asOf(day(180)));
    studio.settle();
  }

  private void helped(String name, int daysAgo) {
    var _ =
        studio
            .services()
            .help()
            .add(
                new Help(
                    new HelpId(1),
                    Direction.GIVEN,
                    HelpKind.ADVICE,
                    HelpSize.MEDIUM,
                    HelpState.DONE,
                    List.of(person(name)),
                    HelpDetails.of(day(daysAgo), "the lease")),
                Studio.NOW);
    studio.settle();
  }

  private List<PersonId> ids(String... names) {
    return Stream.of(names).map(this::person).toList();
  }

  static LocalDate day(int daysAgo) {
    return Studio.TODAY.minusDays(daysAgo);
  }

  AskViewModel model() {
    return new AskViewModel(studio.services(), studio.desk());
  }

  @Override
  public void close() {
    studio.close();
  }
}
