package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Knowing;
import app.siembra.model.Need;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.ProblemException;
import app.siembra.model.Skill;
import app.siembra.model.Told;
import app.siembra.model.Topic;
import app.siembra.model.TopicUse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsTest {
  @TempDir Path folder;
  private Desk desk;
  private Topics topics;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    topics = desk.services.topics();
    desk.add("Ana");
    desk.add("Luis");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void eachIsListedWithWhoHasToDoWithIt() {
    desk.set("Ana", "knows", "Logistics:3");
    desk.set("Luis", "knows", "logistics ");
    desk.set("Luis", "interested", "sailing");
    desk.set("Ana", "told", "java");
    desk.set("me", "topic", "Java");
    desk.set("me", "topic", "teaching");
    desk.log("yesterday coffee with @Ana and @Luis #sailing");
    desk.services.people().edit(desk.id("Ana"), TopicsTest::lookingForABoat, Desk.NOW);

    assertThat(topics.all(Desk.NOW))
        .containsExactly(
            new TopicUse(new Topic("java"), true, new TopicUse.People(0, 0, 0, 1, 0), true),
            new TopicUse(new Topic("Logistics"), false, new TopicUse.People(2, 0, 0, 0, 0), true),
            new TopicUse(new Topic("sailing"), false, new TopicUse.People(0, 1, 1, 0, 2), true),
            new TopicUse(new Topic("teaching"), true, new TopicUse.People(0, 0, 0, 0, 0), false));
  }

  private static Person lookingForABoat(Person person) {
    return person.withKnowing(
        person
            .knowing()
            .withNeeds(List.of(new Need("a boat", new Topic("sailing"), Desk.TODAY, null))));
  }

  @Test
  void aNewNameIsReadEverywhereAtOnceAndTakenBackAsOneChange() {
    desk.set("Ana", "knows", "logistics:3");
    desk.set("me", "topic", "logistics");

    topics.rename(new Topic("logistics"), "Supply chains", Desk.NOW);

    assertThat(line("Ana").profile().topics()).containsExactly("Supply chains");
    assertThat(person("Ana").knowing().knows()).containsExactly(Skill.of("Supply chains", 3));
    assertThat(desk.services.settings().me().topics()).containsExactly(new Topic("Supply chains"));

    desk.services.undo().undo(Desk.NOW);

    assertThat(line("Ana").profile().topics()).containsExactly("logistics");
    assertThat(desk.services.settings().me().topics()).containsExactly(new Topic("logistics"));
    desk.services.undo().redo(Desk.NOW);
    assertThat(line("Ana").profile().topics()).containsExactly("Supply chains");
  }

  @Test
  void aTopicCanBeWrittenWithOtherLetters() {
    desk.set("Ana", "knows", "logistica");

    topics.rename(new Topic("logistica"), "Logística", Desk.NOW);

    assertThat(line("Ana").profile().topics()).containsExactly("Logística");
  }

  @Test
  void aNameThatAnotherTopicHasIsRefused() {
    desk.set("Ana", "knows", "logistics");
    desk.set("Ana", "knows", "sailing");

    assertThatThrownBy(() -> topics.rename(new Topic("sailing"), "LOGISTICS", Desk.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("topic.taken");
    assertThatThrownBy(() -> topics.rename(new Topic("nothing"), "x", Desk.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("topic.unknown");
  }

  @Test
  void mergingKeepsTheHigherLevelAndLosesNothing() {
    PersonId ana = desk.id("Ana");
    desk.services
        .people()
        .edit(
            ana,
            person ->
                person.withKnowing(
                    new Knowing(
                        List.of(
                            new Skill(new Topic("logistics"), 1, 2010, "her CV"),
                            new Skill(new Topic("supply"), 3, 2004, "Jon says so")),
                        List.of(new Topic("supply"), new Topic("logistics")),
                        List.of(new Need("a boat", new Topic("supply"), Desk.TODAY, null)),
                        List.of(
                            new Told(new Topic("logistics"), LocalDate.of(2024, 1, 1)),
                            new Told(new Topic("supply"), LocalDate.of(2025, 1, 1))))),
            Desk.NOW);
    desk.set("me", "topic", "supply");
    desk.log("yesterday call with @Luis #supply #logistics +advice on pallets");
    String before = dump();

    topics.merge(
        List.of(new Topic("supply"), new Topic("logistics")), new Topic("logistics"), Desk.NOW);

    Topic logistics = new Topic("logistics");
    Knowing knowing = person("Ana").knowing();
    assertThat(knowing.knows())
        .containsExactly(new Skill(logistics, 3, 2004, "her CV; Jon says so"));
    assertThat(knowing.interests()).containsExactly(logistics);
    assertThat(knowing.needs()).extracting(need -> need.topic()).containsExactly(logistics);
    assertThat(knowing.told()).containsExactly(new Told(logistics, LocalDate.of(2025, 1, 1)));
    assertThat(topics.all(Desk.NOW)).extracting(TopicUse::topic).containsExactly(logistics);
    assertThat(desk.services.settings().me().topics()).containsExactly(logistics);
    assertThat(line("Ana").profile().topics()).containsExactly("logistics");
    assertThat(dump()).doesNotContain("supply");
    assertThat(desk.services.checking().check().isClean()).isTrue();

    desk.services.undo().undo(Desk.NOW);

    assertThat(dump()).isEqualTo(before);
    assertThat(desk.services.checking().check().isClean()).isTrue();
  }

  @Test
  void aRenamingIsNotTakenBackAloneOnceAnotherTopicHasTheOldName() {
    desk.set("Ana", "knows", "logistics");
    topics.rename(new Topic("logistics"), "Supply", Desk.NOW);
    long renaming = desk.services.undo().undoable().orElseThrow().sequence();
    desk.set("Luis", "knows", "Logistics");

    assertThat(desk.services.undo().reverse(renaming, Desk.NOW)).hasSize(1);
  }

  @Test
  void onlyWhatNothingNamesCanBeRemoved() {
    desk.set("Ana", "knows", "logistics");
    desk.set("Ana", "knows", "sailing");
    desk.set("Ana", "knows", "-sailing");

    assertThatThrownBy(() -> topics.remove(List.of(new Topic("logistics")), Desk.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("topic.used");
    topics.remove(List.of(new Topic("sailing")), Desk.NOW);

    assertThat(topics.all(Desk.NOW))
        .extracting(use -> use.topic().name())
        .containsExactly("logistics");
    desk.services.undo().undo(Desk.NOW);
    assertThat(topics.all(Desk.NOW)).hasSize(2);
  }

  private Person person(String who) {
    return desk.services.people().get(desk.id(who));
  }

  private PersonLine line(String who) {
    return desk.services.people().line(desk.id(who)).orElseThrow();
  }

  /// Everything in which a topic can stand.
  private String dump() {
    return person("Ana").knowing()
        + desk.services.people().page(desk.id("Luis"), Desk.NOW).timeline().toString()
        + desk.services.settings().me()
        + topics.all(Desk.NOW);
  }
}
