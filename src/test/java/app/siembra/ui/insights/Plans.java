package app.siembra.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ConnectionType;
import app.siembra.model.Objective;
import app.siembra.model.ObjectiveId;
import app.siembra.model.ObjectiveKind;
import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A studio with what its user is after.
final class Plans implements AutoCloseable {
  private static final List<ObjectiveKind> KINDS = List.copyOf(EnumSet.allOf(ObjectiveKind.class));

  final Studio studio;
  private final Map<String, PersonId> people = new HashMap<>();

  private Plans(Studio studio) {
    this.studio = studio;
  }

  static Plans at(Path folder) {
    return new Plans(Studio.at(folder));
  }

  /// One of each kind, one that is over, a gap of each kind, and two to bring together.
  static Plans typical(Path folder) {
    var plans = at(folder);
    plans.knows("Ana Lasa", "logistics:3").talked("Luis Otero", 3).tied("Ana Lasa", "Luis Otero");
    plans.knows("Marta Gil", "law:3").talked("Marta Gil", 5);
    for (String who : List.of("Clara Ruiz", "Iván Soler")) {
      plans.likes(who, "chess", "sailing").talked(who, 9);
    }
    plans.talked("Omar Marín", 12).brought("Luis Otero", "Omar Marín", "Clara Ruiz");
    plans.brought("Omar Marín", "Marta Gil");
    var _ =
        plans.set(
            60,
            ObjectiveKind.OPPORTUNITY,
            "A flat in Bilbao",
            20,
            List.of("housing", "law"),
            "Marta Gil");
    var _ =
        plans.set(
            40,
            ObjectiveKind.LEARNING,
            "Understand logistics",
            120,
            List.of("logistics"),
            "Luis Otero",
            "Omar Marín");
    var _ =
        plans.set(
            30, ObjectiveKind.FRIENDSHIP, "A chess evening once a month", null, List.of("chess"));
    plans.studio.logAgo(20, "coffee with @\"Omar Marín\" #logistics");
    plans.studio.logAgo(8, "called @\"Luis Otero\" -advice on routes");
    ObjectiveId over = plans.set(300, ObjectiveKind.OPPORTUNITY, "A new job", 100, List.of());
    plans.close(over, 90, "Iván told me about the harbour office, and they took me.");
    return plans;
  }

  /// So many that they do not fit, all with long words.
  static Plans crowded(Path folder) {
    var plans = at(folder);
    List<String> names = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      String name =
          i % 2 == 0
              ? "María de los Ángeles Etxeberria Goikoetxea-Mendizábal " + i
              : "Maximilian Featherstonehaugh " + i;
      names.add(name);
      plans.likes(name, "photography of birds and of the sea", "chess", "sailing").talked(name, i);
    }
    for (int i = 1; i < names.size(); i++) {
      plans.brought(names.get((i - 1) / 2), names.get(i));
    }
    plans.knows(names.getFirst(), "topic 1 of international maritime law and customs:3");
    for (int i = 0; i < 12; i++) {
      var _ =
          plans.set(
              12 - i,
              KINDS.get(i % 3),
              "To be at home in the international maritime logistics of the Cantabrian ports, part "
                  + i,
              i % 2 == 0 ? 30 * i - 40 : null,
              List.of(
                  "topic " + i + " of international maritime law and customs", "chess", "bread"),
              names.subList(0, 1 + i % 6).toArray(String[]::new));
    }
    return plans;
  }

  PersonId person(String name) {
    return people.computeIfAbsent(name, studio::add);
  }

  /// Somebody who knows a topic, `logistics:3`.
  Plans knows(String name, String skill) {
    var _ = person(name);
    studio.set(name, "knows", skill);
    return this;
  }

  Plans likes(String name, String... topics) {
    var _ = person(name);
    Stream.of(topics).forEach(topic -> studio.set(name, "interested", topic));
    return this;
  }

  /// Somebody close: talked with so many days ago.
  Plans talked(String name, int daysAgo) {
    var _ = person(name);
    studio.logAgo(daysAgo, "coffee with @\"" + name + "\"");
    return this;
  }

  Plans tied(String one, String other) {
    return tied(one, "friend", other);
  }

  /// The first introduced the others.
  Plans brought(String one, String... others) {
    Stream.of(others).forEach(other -> tied(one, "introduced", other));
    return this;
  }

  private Plans tied(String one, String type, String other) {
    var _ =
        studio
            .services()
            .connecting()
            .connect(
                person(one),
                person(other),
                ConnectionType.delivered(type).orElseThrow(),
                "",
                Studio.NOW);
    studio.settle();
    return this;
  }

  /// Sets an objective so many days ago.
  ///
  /// @param until in how many days it should be there, or null
  ObjectiveId set(
      int daysAgo,
      ObjectiveKind kind,
      String text,
      @Nullable Integer until,
      List<String> topics,
      String... names) {
    ObjectiveId id =
        studio
            .services()
            .objectives()
            .add(
                new Objective.Aim(kind, text),
                topics.stream().map(Topic::new).toList(),
                Stream.of(names).map(this::person).toList(),
                until == null ? null : Studio.TODAY.plusDays(until),
                Studio.NOW.asOf(day(daysAgo)));
    studio.settle();
    return id;
  }

  void close(ObjectiveId id, int daysAgo, String outcome) {
    studio.services().objectives().close(id, outcome, Studio.NOW.asOf(day(daysAgo)));
    studio.settle();
  }

  private static LocalDate day(int daysAgo) {
    return Studio.TODAY.minusDays(daysAgo);
  }

  InsightsViewModel model() {
    return new InsightsViewModel(studio.services(), studio.desk());
  }

  @Override
  public void close() {
    studio.close();
    assertThat(studio.unhandled()).isEmpty();
  }
}
