package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.Topic;
import app.siembra.rules.Seed;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SowingTest {
  @TempDir Path folder;
  private Desk desk;
  private Sowing sowing;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    sowing = desk.services.sowing();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatIsNotForSomebodyIsOfferedAnewOnlyWhenThatIsTakenBack() {
    Seed seed = seedAbout("wine");
    sowing.notForThis(seed);
    assertThat(sowing.all(NOW)).isEmpty();
    sowing.anew(seed);
    assertThat(sowing.all(NOW)).containsExactly(seed);
  }

  @Test
  void aTopicOfAnyLengthIsNotForSomebody() {
    Seed seed = seedAbout("wine ".repeat(400).strip());
    sowing.notForThis(seed);
    assertThat(sowing.all(NOW)).isEmpty();
    sowing.anew(seed);
    assertThat(sowing.all(NOW)).containsExactly(seed);
  }

  @Test
  void allOfThemLeaveOutWhoKnowEachOther() {
    PersonId ana = desk.add("Ana");
    desk.set("Ana", "looking-for", "a boat");
    for (String name : List.of("Luis", "Eva", "Dan")) {
      var _ = desk.add(name);
      desk.set(name, "knows", "boat:3");
    }
    desk.logAgo(1, "coffee with @Ana, @Luis, @Eva and @Dan");
    PersonId luis = desk.id("Luis");
    var _ = desk.services.introducing().ask(luis, ana, NOW);
    assertThat(sowing.all(NOW))
        .extracting(seed -> seed.with().orElseThrow().name())
        .containsExactly("Dan", "Eva");
  }

  private Seed seedAbout(String topic) {
    var _ = desk.add("Ana");
    desk.services.settings().me(me -> me.withTopics(List.of(new Topic(topic))), NOW);
    desk.set("Ana", "looking-for", topic);
    desk.logAgo(1, "coffee with @Ana");
    assertThat(sowing.all(NOW)).hasSize(1);
    return sowing.all(NOW).getFirst();
  }
}
