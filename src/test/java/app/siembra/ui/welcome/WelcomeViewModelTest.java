package app.siembra.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Circle;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Topic;
import app.siembra.rules.LastTalk;
import app.siembra.service.FirstSteps;
import app.siembra.service.HistoryLine;
import app.siembra.service.Whom;
import app.siembra.ui.arrival.ImportStage;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.util.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WelcomeViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private Post post;
  private WelcomeViewModel model;
  private Subscription watching;

  @BeforeEach
  void open() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    post = new Post(folder);
    model = new WelcomeViewModel(studio.services(), post, studio.desk());
    watching = model.watch();
  }

  @AfterEach
  void close() {
    watching.unsubscribe();
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void whoFillsNothingInGoesThroughAllStepsToTodayAndChangesNothing() {
    assertThat(model.step().get()).isEqualTo(Step.BRING);
    assertThat(model.onward().getValue()).isEqualTo(Onward.SKIP);
    model.goOn();
    assertThat(model.step().get()).isEqualTo(Step.KEEP);
    assertThat(model.onward().getValue()).isEqualTo(Onward.SKIP);
    model.goOn();
    assertThat(model.step().get()).isEqualTo(Step.KNOW);
    assertThat(model.onward().getValue()).isEqualTo(Onward.FINISH);
    assertThat(studio.services().memory().welcomed()).isFalse();
    model.goOn();

    assertThat(studio.gone()).containsExactly(new Destination.Today());
    assertThat(studio.services().memory().welcomed()).isTrue();
    assertThat(changes()).isEmpty();
    assertThat(model.step().get()).isEqualTo(Step.BRING);
  }

  @Test
  void goingBackKeepsWhatWasFilledIn() {
    model.goOn();
    choose("Nerea");
    model.goBack();
    assertThat(model.step().get()).isEqualTo(Step.BRING);
    model.goBack();
    assertThat(model.step().get()).isEqualTo(Step.BRING);

    model.goOn();
    assertThat(friendNames()).containsExactly("Nerea");
    assertThat(model.onward().getValue()).isEqualTo(Onward.KEEP);
  }

  @Test
  void aFileIsLookedIntoAndThenStoredAndTheWayOnIsClear() throws IOException {
    post.choose(post.file("book.vcf", Post.card("Ana López"), Post.card("Jon Otxoa")));

    model.arrivals().choose();
    assertThat(model.arrivals().stage().get().added()).isEqualTo(2);
    assertThat(studio.services().people().all()).isEmpty();
    assertThat(model.onward().getValue()).isEqualTo(Onward.SKIP);

    model.arrivals().store();
    assertThat(names()).containsExactlyInAnyOrder("Ana López", "Jon Otxoa");
    assertThat(model.onward().getValue()).isEqualTo(Onward.CONTINUE);
    assertThat(changes()).hasSize(1);

    model.goOn();
    assertThat(model.keep().likely())
        .extracting(Someone::name)
        .containsExactlyInAnyOrder("Ana López", "Jon Otxoa");
  }

  @Test
  void anImportCanBeTakenBackHere() throws IOException {
    post.choose(post.file("book.vcf", Post.card("Ana López")));
    model.arrivals().choose();
    model.arrivals().store();

    model.arrivals().undo();

    assertThat(names()).isEmpty();
    assertThat(model.arrivals().stage().get()).isEqualTo(new ImportStage.Waiting());
    assertThat(model.onward().getValue()).isEqualTo(Onward.SKIP);
  }

  @Test
  void inventedPeopleComeAndGoInOneClickAndTakeTheirChoiceWithThem() {
    model.sample().add();
    assertThat(model.sample().invented().get()).isEqualTo(60);
    assertThat(model.onward().getValue()).isEqualTo(Onward.CONTINUE);
    assertThat(model.keep().likely()).hasSize(8);
    choose("Nerea");
    model.keep().add(model.keep().likely().getFirst());

    model.sample().remove();

    assertThat(names()).isEmpty();
    assertThat(friendNames()).containsExactly("Nerea");
    assertThat(model.keep().likely()).isEmpty();
  }

  @Test
  void thoseOfTheBookAreFoundAndAnybodyElseIsOfferedAsNew() {
    PersonId ana = studio.add("Ana López");

    assertThat(model.keep().find("ana"))
        .extracting(Someone::whom)
        .containsExactly(new Whom.Known(ana, "Ana López"), new Whom.New("ana"));
    assertThat(model.keep().find("ANA LOPEZ"))
        .extracting(Someone::whom)
        .containsExactly(new Whom.Known(ana, "Ana López"));
    assertThat(model.keep().make(" Nerea ")).map(Someone::name).contains("Nerea");
    assertThat(model.keep().make("  ")).isEmpty();
  }

  @Test
  void whoIsChosenIsNoLongerSuggestedAndIsChosenOnce() {
    studio.add("Ana López");
    studio.add("Jon Otxoa");
    Someone ana = model.keep().find("ana").getFirst();

    model.keep().add(ana);
    model.keep().add(ana);

    assertThat(friendNames()).containsExactly("Ana López");
    assertThat(model.keep().likely()).extracting(Someone::name).containsExactly("Jon Otxoa");

    model.keep().remove(model.keep().friends().getFirst());
    assertThat(model.keep().likely())
        .extracting(Someone::name)
        .containsExactlyInAnyOrder("Ana López", "Jon Otxoa");
  }

  @Test
  void whoIsChosenStaysChosenUnderAnotherName() {
    studio.add("Ana López");
    model.keep().add(model.keep().find("ana").getFirst());

    studio.set("Ana López", "name", "Ana Luna");
    model.keep().add(model.keep().find("ana").getFirst());

    assertThat(model.keep().friends()).hasSize(1);
    assertThat(model.keep().likely()).isEmpty();
  }

  @Test
  void aSecondPressTakesACircleOrALastTalkBack() {
    choose("Nerea");
    Friend nerea = model.keep().friends().getFirst();
    Circle friends = circle("friends");

    nerea.press(circle("family").id());
    nerea.press(friends.id());
    nerea.press(LastTalk.THIS_YEAR);
    assertThat(nerea.dear())
        .isEqualTo(new FirstSteps.Dear(new Whom.New("Nerea"), friends.id(), LastTalk.THIS_YEAR));

    nerea.press(friends.id());
    nerea.press(LastTalk.THIS_YEAR);
    assertThat(nerea.dear()).isEqualTo(new FirstSteps.Dear(new Whom.New("Nerea"), null, null));
  }

  @Test
  void allWhoAreChosenAreKeptAsOneChange() {
    PersonId ana = studio.add("Ana López");
    int before = changes().size();
    model.goOn();
    model.keep().add(model.keep().find("ana").getFirst());
    choose("Nerea");
    model.keep().friends().getFirst().press(circle("friends").id());
    model.keep().friends().getFirst().press(LastTalk.LONGER);

    model.goOn();

    assertThat(model.step().get()).isEqualTo(Step.KNOW);
    assertThat(changes()).hasSize(before + 1);
    var kept = studio.services().people().get(ana);
    assertThat(kept.keeping().starred()).isTrue();
    assertThat(kept.keeping().circles()).containsExactly(circle("friends").id());
    assertThat(kept.origin().approximateLast()).isEqualTo(Studio.TODAY.minusDays(540));
    assertThat(names()).containsExactlyInAnyOrder("Ana López", "Nerea");

    model.goBack();
    assertThat(model.keep().friends()).isEmpty();
    assertThat(model.keep().kept()).containsExactlyInAnyOrder("Ana López", "Nerea");
  }

  @Test
  void whatTheUserKnowsIsStoredAsOneChangeOnlyWhereItIsNew() {
    model.goOn();
    model.goOn();
    model.know().name().set(" Marta Gil ");
    model.know().topics().setAll("italiano", "contratos de obra");
    model.goOn();

    assertThat(studio.services().settings().me().name()).isEqualTo("Marta Gil");
    assertThat(studio.services().settings().me().topics())
        .containsExactly(new Topic("italiano"), new Topic("contratos de obra"));
    assertThat(changes()).hasSize(1);

    model.goOn();
    model.goOn();
    assertThat(model.know().draft().name()).isEqualTo("Marta Gil");
    model.goOn();
    assertThat(changes()).hasSize(1);
  }

  @Test
  void whatIsFilledInIsNotOverwrittenByWhatIsStoredMeanwhile() {
    model.know().topics().setAll("italiano");

    studio.services().settings().me(me -> me.withName("Marta"), Studio.NOW);
    studio.settle();

    assertThat(model.know().topics()).containsExactly("italiano");
  }

  @Test
  void knownTopicsAreOffered() {
    studio.set(name(studio.add("Ana López")), "knows", "italiano");

    assertThat(model.know().topicsLike("ita")).containsExactly("italiano");
  }

  private String name(PersonId id) {
    return studio.services().people().line(id).map(PersonLine::name).orElseThrow();
  }

  private void choose(String name) {
    model.keep().make(name).ifPresent(model.keep()::add);
  }

  private Circle circle(String key) {
    return model.keep().circles().stream()
        .filter(circle -> circle.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private List<String> friendNames() {
    return model.keep().friends().stream().map(friend -> friend.who().name()).toList();
  }

  private List<String> names() {
    return studio.services().people().all().stream().map(PersonLine::name).toList();
  }

  private List<HistoryLine> changes() {
    return studio.services().undo().history(100);
  }
}
