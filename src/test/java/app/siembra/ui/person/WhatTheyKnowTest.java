package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.Objects;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhatTheyKnowTest {
  @TempDir Path folder;

  private Studio studio;
  private PersonId id;
  private PersonViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    id = Marta.fill(studio);
    model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    studio.close();
  }

  private Sight sight() {
    return Objects.requireNonNull(model.sight().get());
  }

  @Test
  void comesGoesAndChangesItsLevel() {
    model.knowing().knows("winches");
    assertThat(level("winches")).isEqualTo(2);
    model.knowing().knows(new Topic("winches"), 1);
    assertThat(level("winches")).isEqualTo(1);

    model.knowing().forget(sight().person().knowing().knows().getLast());
    assertThat(sight().person().knowing().knows()).hasSize(3);
  }

  @Test
  void sinceWhenAndHowItIsKnownStaysWithAnotherLevel() {
    Topic jazz = new Topic("jazz");
    model.knowing().knows("jazz");
    model.knowing().since(jazz, "2015");
    model.knowing().source(jazz, "played with her");
    model.knowing().knows(jazz, 3);
    model.knowing().knows("jazz:1");

    Skill skill = skill("jazz");
    assertThat(skill).isEqualTo(new Skill(jazz, 1, 2015, "played with her"));
    assertThat(new PersonWords(studio.speech().voice().get()).known(skill))
        .isEqualTo("since 2015\u00a0· played with her");
    model.knowing().since(jazz, "");
    assertThat(skill("jazz").since()).isNull();
  }

  @Test
  void whatIsNoYearIsSaidToBeSo() {
    model.knowing().knows("jazz");
    model.knowing().since(new Topic("jazz"), "31");

    assertThat(studio.notices().showing())
        .extracting(notice -> notice.words())
        .contains("“31” is no year from 1900 to now.");
    assertThat(skill("jazz").since()).isNull();
  }

  private Skill skill(String topic) {
    return sight().person().knowing().knows().stream()
        .filter(skill -> skill.topic().equals(new Topic(topic)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aNeedIsSaidInOtherWordsGetsATopicIsSettledAndOpenedAgain() {
    model.knowing().seeks("a flat");
    model.knowing().change(need("a flat"), "a flat in Getxo");
    model.knowing().about(need("a flat in Getxo"), "housing");
    model.knowing().settled(need("a flat in Getxo"));
    assertThat(need("a flat in Getxo").closedOn()).isEqualTo(Studio.TODAY);
    assertThat(need("a flat in Getxo").topic()).isEqualTo(new Topic("housing"));

    model.knowing().reopen(need("a flat in Getxo"));

    assertThat(need("a flat in Getxo").closedOn()).isNull();
  }

  private Need need(String text) {
    return sight().person().knowing().needs().stream()
        .filter(need -> need.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatTheyWereToldLeadsToTheTalkOfThatDay() {
    studio.set("me", "topic", "java");
    studio.logAgo(0, "called @\"Marta Gil\" about the weather ~java");
    var told =
        sight().page().knowsMe().told().stream()
            .filter(entry -> entry.topic().equals(new Topic("java")))
            .findFirst()
            .orElseThrow();

    assertThat(sight().toldIn(told)).isPresent();
    assertThat(sight().lastNote()).isPresent();
    assertThat(sight().lastTalk()).isPresent();
  }

  @Test
  void aTopicMayEndInANumber() {
    model.knowing().knows(new Topic("ISO:9001"), 3);

    assertThat(level("ISO:9001")).isEqualTo(3);
  }

  @Test
  void interestsComeAndGo() {
    model.knowing().likes("jazz");
    assertThat(sight().person().knowing().interests()).containsExactly(new Topic("jazz"));

    model.knowing().forget(new Topic("jazz"));
    assertThat(sight().person().knowing().interests()).isEmpty();
  }

  @Test
  void whatTheySeekIsSettledOrNeverWas() {
    model.knowing().seeks("a mooring");
    var needs = sight().page().beforeYouTalk().needs();
    assertThat(needs).hasSize(3);

    model.knowing().settled(needs.get(0));
    model.knowing().forget(needs.get(1));

    assertThat(sight().page().beforeYouTalk().needs()).containsExactly(needs.get(2));
    assertThat(sight().person().knowing().needs())
        .extracting(need -> need.closedOn())
        .containsExactly(Studio.TODAY, null);
  }

  @Test
  void aTopicOfMineIsToldWithOneClick() {
    assertThat(sight().page().knowsMe().notYet())
        .containsExactly(new Topic("data recovery"), new Topic("teaching"));

    model.knowing().told(new Topic("teaching"));
    model.knowing().notTold(new Topic("Java"));

    assertThat(sight().page().knowsMe().notYet())
        .containsExactly(new Topic("Java"), new Topic("data recovery"));
  }

  private int level(String topic) {
    return sight().person().knowing().knows().stream()
        .filter(skill -> skill.topic().equals(new Topic(topic)))
        .findFirst()
        .orElseThrow()
        .level();
  }
}
