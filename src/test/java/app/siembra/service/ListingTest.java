package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Circle;
import app.siembra.model.PersonId;
import app.siembra.rules.Listed;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which people a list shows, in which order, and by what they can be told apart.
final class ListingTest {
  @TempDir Path folder;
  private Desk desk;
  private People people;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    people = desk.services.people();
    desk.add("Ana García");
    desk.add("Luis Peña");
    desk.add("Bo Li");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aTopicIsFoundWhetherKnownLikedOrLookedFor() {
    desk.set("Ana García", "knows", "Vela");
    desk.set("Luis Peña", "interested", "vela ligera");
    desk.set("Bo Li", "looking-for", "somebody who can sail");

    assertThat(names(people.list(with(new Trait.About("VELA")), NOW)))
        .containsExactly("Ana García", "Luis Peña");
    assertThat(names(people.list(with(new Trait.About("sail")), NOW))).containsExactly("Bo Li");
    assertThat(names(people.list(with(new Trait.About("vel")), NOW))).isEmpty();
  }

  @Test
  void whoWasTalkedToLongestAgoStandsFirstAndWhoNeverWasLast() {
    desk.log("ayer café con @\"Ana García\"");
    desk.log("hace 3 semanas llamé a @\"Luis Peña\"");

    assertThat(names(people.list(PeopleFilter.ALL, PeopleOrder.LONGEST_AGO, NOW)))
        .containsExactly("Luis Peña", "Ana García", "Bo Li");
  }

  @Test
  void whoCameLastIntoTheBookStandsFirst() {
    assertThat(names(people.list(PeopleFilter.ALL, PeopleOrder.NEWEST, NOW)))
        .containsExactly("Bo Li", "Luis Peña", "Ana García");
  }

  @Test
  void whoWentQuietStandsAsTheFirstScreenListsThem() {
    for (String name : List.of("Ana García", "Luis Peña")) {
      desk.set(name, "cadence", "10");
    }
    desk.log("hace 2 semanas llamé a @\"Ana García\"");
    desk.log("hace 3 semanas llamé a @\"Luis Peña\"");

    assertThat(names(people.list(PeopleFilter.ALL, PeopleOrder.QUIET, NOW)))
        .containsExactly("Luis Peña", "Ana García", "Bo Li");
  }

  @Test
  void whoHasNotGoneQuietStandsBehindThem() {
    PersonId luis = desk.id("Luis Peña");
    PersonId bo = desk.id("Bo Li");
    for (String name : List.of("Ana García", "Luis Peña", "Bo Li")) {
      desk.set(name, "cadence", "10");
    }
    desk.log("hace 2 semanas llamé a @\"Ana García\"");
    desk.log("hace 3 semanas llamé a @\"Luis Peña\"");
    desk.log("hace 4 semanas llamé a @\"Bo Li\"");
    desk.services.reminding().rest(List.of(luis), null, NOW);
    desk.services.reminding().snooze(List.of(bo), Desk.TODAY.plusDays(3), NOW);

    assertThat(names(people.list(PeopleFilter.ALL, PeopleOrder.QUIET, NOW)))
        .containsExactly("Ana García", "Bo Li", "Luis Peña");
  }

  @Test
  void groupingsNameWhatIsInUseTheMostSharedFirst() {
    desk.set("Ana García", "circle", "work");
    desk.set("Ana García", "tag", "coro");
    desk.set("Ana García", "tag", "vela");
    desk.set("Luis Peña", "tag", "Vela");

    Groupings groupings = people.groupings(NOW);

    assertThat(groupings.circles()).extracting(Circle::key).containsExactly("work");
    assertThat(groupings.tags()).containsExactly("vela", "coro");
    assertThat(groupings.unsorted()).isEqualTo(2);
  }

  private static PeopleFilter with(Trait... traits) {
    return new PeopleFilter("", List.of(traits));
  }

  private static List<String> names(List<Listed> people) {
    return people.stream().map(listed -> listed.line().name()).toList();
  }
}
