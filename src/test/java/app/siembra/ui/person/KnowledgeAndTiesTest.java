package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Need;
import app.siembra.model.PersonId;
import app.siembra.model.Skill;
import app.siembra.model.Topic;
import app.siembra.service.Tied;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is changed on the page of a person about what they know and to whom they are tied.
class KnowledgeAndTiesTest {
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

  @Nested
  class WhatTheyKnow {
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

  @Nested
  class Connections {
    @Test
    void areMadeInWordsOfEitherLanguageOrOfTheUser() {
      studio.add("Rosa Peris");
      var rosa = model.ties().others("rosa").getFirst();
      model.ties().connect(rosa, new TieActs.Said("hermana", "", ""));
      model.ties().connect(rosa, new TieActs.Said("sailing instructor", "pupil on board", "Getxo"));

      assertThat(ties("Rosa Peris")).containsExactly("sailing instructor", "sibling");
      assertThat(words("Rosa Peris")).containsExactly("— sailing instructor (Getxo)", "— sister");
      assertThat(model.ties().words("pupil on")).containsExactly("pupil on board");
      assertThat(model.ties().isNew("Sailing Instructor")).isFalse();
      assertThat(model.ties().isNew("godmother")).isFalse();
      assertThat(model.ties().isNew("brother in arms")).isTrue();
    }

    @Test
    void areSaidInAnotherWay() {
      studio.add("Rosa Peris");
      model
          .ties()
          .connect(new TieActs.Other.Unknown("Eva Sol"), new TieActs.Said("friend", "", ""));
      Tied eva = tied("Eva Sol");
      model.ties().change(eva, new TieActs.Said("prima", "", "the elder"));

      assertThat(words("Eva Sol")).containsExactly("— cousin (the elder)");
      studio.services().undo().undo(Studio.NOW);
      studio.settle();
      assertThat(words("Eva Sol")).containsExactly("— friend");
    }

    @Test
    void reachPeopleWhoAreNotInTheBookYetInOneChange() {
      model.ties().connect(new TieActs.Other.Unknown("Eva Sol"), new TieActs.Said("hija", "", ""));

      assertThat(words("Eva Sol")).containsExactly("— daughter");
      assertThat(studio.services().people().find("Eva Sol", 1))
          .allSatisfy(line -> assertThat(line.keeping().sortedOn()).isNull());
      studio.services().undo().undo(Studio.NOW);
      assertThat(studio.services().people().find("Eva Sol", 1)).isEmpty();
    }

    @Test
    void sayOnceThroughWhomTheUserMetThem() {
      assertThat(words("Jon Otxoa")).containsExactly("— introduced you");
    }

    @Test
    void end() {
      model.ties().disconnect(sight().page().connections().getFirst());

      assertThat(ties("Jon Otxoa")).isEmpty();
    }

    @Test
    void arePickedAmongTheOthers() {
      studio.add("Mar Torres");

      assertThat(model.ties().others("mar"))
          .extracting(TieActs.Other::name)
          .containsExactly("Mar Torres");
    }

    private Tied tied(String name) {
      return sight().page().connections().stream()
          .filter(tied -> tied.other().name().equals(name))
          .findFirst()
          .orElseThrow();
    }

    private List<String> words(String name) {
      var words = new PersonWords(studio.speech().voice().get());
      return sight().page().connections().stream()
          .filter(tied -> tied.other().name().equals(name))
          .map(words::tie)
          .toList();
    }

    private List<String> ties(String name) {
      return sight().page().connections().stream()
          .filter(tied -> tied.other().name().equals(name))
          .map(tied -> tied.type().key())
          .toList();
    }
  }
}
