package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Cadence;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Channel;
import app.siembra.model.PersonId;
import app.siembra.model.TagColour;
import app.siembra.service.HistoryLine;
import app.siembra.service.Promise;
import app.siembra.service.TimelineEntry;
import app.siembra.ui.kit.Notices;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
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

class PersonViewModelTest {
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

  private String newestChange() {
    return studio.services().undo().history(1).getFirst().label().key();
  }

  @Test
  void followsEveryChange() {
    studio.set("Marta Gil", "title", "Director");
    assertThat(sight().card().position().orElseThrow().title()).isEqualTo("Director");

    studio.set("Jon Otxoa", "name", "Jon Otxoa Arana");
    assertThat(Objects.requireNonNull(sight().through()).name()).isEqualTo("Jon Otxoa Arana");
  }

  @Test
  void followsNothingOnceItIsLeft() {
    watching.unsubscribe();
    studio.set("Marta Gil", "title", "Director");

    assertThat(sight().card().position().orElseThrow().title()).isEqualTo("Head of Operations");
  }

  @Test
  void leadsToOtherPeopleListsAndForms() {
    model.paths().person(new PersonId(7));
    model.paths().circle(sight().inside().getFirst().id());
    model.paths().tag("sailing");
    model.edit();
    model.paths().log();

    assertThat(studio.gone())
        .containsExactly(
            new Destination.Person(new PersonId(7)),
            new Destination.People(PeopleChoice.in(sight().inside().getFirst().id())),
            new Destination.People(
                new PeopleChoice("", PeopleChoice.Group.ALL, null, "sailing", "")),
            new Destination.EditPerson(id),
            Destination.Log.with(id));
  }

  @Test
  void aTalkIsLoggedInOneStep() {
    model.talks().talked(Channel.CALL);

    assertThat(sight().page().timeline().getFirst()).isInstanceOf(TimelineEntry.Talk.class);
    assertThat(sight().page().timeline().getFirst().on()).isEqualTo(Studio.TODAY);
  }

  @Test
  void aTalkOfTodayIsLoggedInOneStepOverWhatTheyTalkedLast() {
    studio.logAgo(3, "video call @\"" + sight().name() + "\" 30 min about the boat");

    model.talks().today();

    var today = (TimelineEntry.Talk) sight().page().timeline().getFirst();
    assertThat(today.on()).isEqualTo(Studio.TODAY);
    assertThat(today.interaction().contact().channel()).isEqualTo(Channel.VIDEO);
    assertThat(today.interaction().about().minutes()).isNull();
  }

  @Test
  void againLikeLastTimeIsWithTheSamePeopleAndAsLong() {
    studio.logAgo(3, "coffee with @\"" + sight().name() + "\" and @Luisa 45 min about the boat");

    model.talks().again();

    var today = (TimelineEntry.Talk) sight().page().timeline().getFirst();
    assertThat(today.on()).isEqualTo(Studio.TODAY);
    assertThat(today.people()).hasSize(2);
    assertThat(today.interaction().about().minutes()).isEqualTo(45);
    assertThat(today.interaction().about().note()).isEmpty();
  }

  @Test
  void whatIsCopiedIsSaid() {
    model.copied("+34 944 11 22 33");

    assertThat(studio.notices().showing())
        .extracting(Notices.Notice::words)
        .containsExactly("Copied: +34 944 11 22 33");
  }

  @Nested
  class WhoWasRemoved {
    @Test
    void isSaidToBeGoneWithTheWayBack() {
      studio.services().people().remove(List.of(id), Studio.NOW);
      studio.settle();
      assertThat(model.gone().get()).isEqualTo(new Gone("Marta Gil", true));
      model.edit();
      assertThat(studio.gone()).isEmpty();

      model.undo();

      assertThat(model.gone().get()).isNull();
      assertThat(sight().name()).isEqualTo("Marta Gil");
    }

    @Test
    void cannotBeBroughtBackOnceSomethingElseWasDone() {
      studio.services().people().remove(List.of(id), Studio.NOW);
      studio.add("Rosa Peris");

      assertThat(model.gone().get()).isEqualTo(new Gone("Marta Gil", false));
    }

    @Test
    void isGoneAlsoWhereThePageWasNeverSeen() {
      var nobody =
          new PersonViewModel(
              studio.services(), new PersonId(999), studio.outdoors(), studio.desk());
      nobody.watch().unsubscribe();

      assertThat(nobody.gone().get()).isEqualTo(new Gone("", false));
      assertThat(studio.unhandled()).isEmpty();
    }
  }

  @Nested
  class CirclesAndTags {
    @Test
    void comeAndGoInPlace() {
      var friends = sight().outside().stream().filter(c -> c.key().equals("friends")).findFirst();
      model.acts().join(friends.orElseThrow().id());
      model.acts().tag("regatta");
      assertThat(sight().inside()).contains(friends.orElseThrow());
      assertThat(sight().card().tags()).containsExactly("sailing", "regatta");

      model.acts().leave(friends.orElseThrow().id());
      assertThat(newestChange()).isEqualTo("circle");
      model.acts().untag("sailing");
      assertThat(newestChange()).isEqualTo("tag");
      assertThat(sight().inside()).doesNotContain(friends.orElseThrow());
      assertThat(sight().card().tags()).containsExactly("regatta");
    }

    @Test
    void aHyphenInFrontTakesNothingAway() {
      model.acts().tag("-sailing");

      assertThat(sight().card().tags()).containsExactly("sailing");
    }

    @Test
    void theColourOfATagIsOneForEverybody() {
      model.acts().colour("Sailing", TagColour.TEAL);

      assertThat(sight().colours().of("sailing")).isEqualTo(TagColour.TEAL);
      assertThat(newestChange()).isEqualTo("tag.colour");
    }

    @Test
    void tagsOfAnybodyAreOffered() {
      studio.add("Rosa Peris");
      studio.set("Rosa Peris", "tag", "Safety");

      assertThat(model.acts().tags("sá")).containsExactly("sailing", "Safety");
    }

    @Test
    void theStarIsOneStep() {
      model.acts().star(true);

      assertThat(sight().keeping().starred()).isTrue();
      assertThat(newestChange()).isEqualTo("star");
    }
  }

  @Nested
  class HowOften {
    @Test
    void isChosenAndLeftToTheRhythmAgain() {
      model.acts().cadence(new Cadence.Chosen(90));
      assertThat(sight().keeping().cadence()).isEqualTo(new Cadence.Chosen(90));

      model.acts().cadence("45");
      assertThat(sight().keeping().cadence()).isEqualTo(new Cadence.Chosen(45));

      model.acts().cadence(Cadence.LEARNED);
      assertThat(sight().keeping().cadence()).isEqualTo(Cadence.LEARNED);
    }

    @Test
    void aNumberThatWillNotDoIsSaid() {
      model.acts().cadence("9999");

      assertThat(studio.notices().showing())
          .extracting(Notices.Notice::words)
          .containsExactly("How often: from 1 to 3660 days, not 9999.");
    }

    @Test
    void restsForAWhileOrForGood() {
      model.acts().rest(Studio.TODAY.plusMonths(2));
      assertThat(sight().keeping().cadence())
          .isEqualTo(new Cadence.Rest(Studio.TODAY.plusMonths(2)));

      model.acts().wasForAWhile();
      assertThat(sight().keeping().archived()).isTrue();
    }

    @Test
    void choosingBringsBackWhoWasThereForAWhile() {
      model.acts().wasForAWhile();

      model.acts().cadence(new Cadence.Chosen(30));

      assertThat(sight().keeping().archived()).isFalse();
    }

    @Test
    void comesWithTheDaysBehindIt() {
      assertThat(sight().page().inTouch().typical()).isEqualTo(18);
      assertThat(sight().page().inTouch().days()).hasSize(5);
    }
  }

  @Test
  void promisesAreTickedOffWhereTheyAreRead() {
    studio.logAgo(1, "called @\"Marta Gil\" !in 2 weeks: send the list -advice on sails");
    var before = sight().page().beforeYouTalk();
    assertThat(before.thanks()).hasSize(1);
    Promise promise = before.followUps().getFirst();

    model.acts().done(promise);
    model.acts().done(before.thanks().getFirst());

    assertThat(sight().page().beforeYouTalk().followUps()).isEmpty();
    assertThat(sight().page().beforeYouTalk().thanks()).isEmpty();
  }

  @Test
  void ofTheHistoryTheNewestThreeAreReadAndMoreAtWillAndEachCanBeTakenBack() {
    model.acts().star(true);
    assertThat(sight().past().lines()).hasSize(3);
    assertThat(sight().past().more()).isTrue();
    HistoryLine top = sight().past().lines().getFirst();
    assertThat(top.label()).isEqualTo(new ChangeLabel("star", List.of("Marta Gil", "1")));

    model.moreHistory();
    assertThat(sight().past().lines()).hasSize(13);
    studio.add("Rosa Peris");
    model.takeBack(top);
    assertThat(sight().keeping().starred()).isFalse();
    assertThat(sight().past().lines().getFirst().kind()).isEqualTo(HistoryLine.Kind.TAKEN_BACK);
    assertThat(studio.services().people().all())
        .extracting(line -> line.name())
        .contains("Rosa Peris");
  }
}
