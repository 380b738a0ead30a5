package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.PersonName;
import app.siembra.model.ProblemException;
import app.siembra.rules.Listed;
import app.siembra.rules.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PeopleTest {
  @TempDir Path folder;
  private Desk desk;
  private People people;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    people = desk.services.people();
    desk.add("Ana García");
    desk.add("Ana María Ruiz");
    desk.add("Luis Peña");
    desk.set("Luis Peña", "nickname", "Lucho");
    desk.set("Luis Peña", "email", "Luis@example.org");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anIdIsTakenBeforeAName() {
    PersonId ana = desk.id("Ana García");
    desk.add(Long.toString(ana.value()));

    assertThat(people.resolve(Long.toString(ana.value())).one().id()).isEqualTo(ana);
  }

  @Test
  void anExactNameIsTakenBeforeOneThatOnlyBeginsSo() {
    desk.add("Ana");

    assertThat(people.resolve("ana").one().name()).isEqualTo("Ana");
  }

  @Test
  void whoeverIsAddedIsThereAtOnceAndAfterOpeningAgain() {
    desk.close();
    desk = Desk.at(folder);
    people = desk.services.people();

    assertThat(people.all())
        .extracting(PersonLine::name)
        .containsExactly("Ana García", "Ana María Ruiz", "Luis Peña");
    assertThat(people.get(desk.id("lucho")).origin().addedOn()).isEqualTo(TODAY);
  }

  @Test
  void somebodyNewAndTheirFollowUpAreOneChange() {
    PersonId zoe =
        people.add(
            PersonName.typed("Zoe Gil"), person -> person, TODAY.plusWeeks(2), "say hello", NOW);

    assertThat(desk.services.followUps().open())
        .extracting(promise -> promise.followUp().people(), promise -> promise.followUp().due())
        .containsExactly(tuple(List.of(zoe), TODAY.plusWeeks(2)));
    desk.services.undo().undo(NOW);
    assertThat(people.line(zoe)).isEmpty();
    assertThat(desk.services.followUps().open()).isEmpty();
  }

  @Test
  void namesakesBearTheWholeNameHoweverItIsAccented() {
    assertThat(people.namesakes("ana  GARCIA"))
        .extracting(PersonLine::name)
        .containsExactly("Ana García");
    assertThat(people.namesakes("Ana")).isEmpty();
    assertThat(people.namesakes(" ")).isEmpty();
  }

  @Test
  void aNewPersonIsUnsorted() {
    assertThat(people.list(PeopleFilter.ALL, NOW))
        .extracting(listed -> listed.standing().state())
        .containsOnly(Standing.State.UNSORTED);
  }

  @Test
  void whoeverIsRemovedIsGoneFromEverythingUntilUndone() {
    desk.log("café con @Lucho y @\"Ana García\"");
    PersonId luis = desk.id("lucho");

    people.remove(List.of(luis), NOW);

    assertThat(people.line(luis)).isEmpty();
    assertThat(people.find("luis", 9)).isEmpty();
    assertThatThrownBy(() -> people.get(luis)).isInstanceOf(ProblemException.class);
    desk.services.undo().undo(NOW);
    assertThat(people.get(luis).displayName()).isEqualTo("Luis Peña");
    assertThat(people.page(luis, NOW).timeline().getFirst().people()).hasSize(2);
  }

  @Test
  void manyAreChangedAsOneChange() {
    List<PersonId> all = people.all().stream().map(PersonLine::id).toList();

    people.edit(all, "star", PeopleTest::starred, NOW);

    assertThat(people.list(PeopleFilter.ALL.with(new Trait.Starred()), NOW)).hasSize(3);
    desk.services.undo().undo(NOW);
    assertThat(people.all()).noneMatch(line -> line.keeping().starred());
  }

  @Test
  void whereOneOfManyIsUnknownNobodyIsChanged() {
    List<PersonId> ids = List.of(desk.id("lucho"), new PersonId(999));

    assertThatThrownBy(() -> people.edit(ids, "star", PeopleTest::starred, NOW))
        .isInstanceOf(ProblemException.class);
    assertThat(people.all()).noneMatch(line -> line.keeping().starred());
  }

  @Test
  void aListShowsThoseWhoAreEverythingThatIsAskedFor() {
    desk.set("lucho", "circle", "amistades");
    desk.set("lucho", "tag", "Coro");
    desk.set("Ana García", "circle", "friends");
    var in = new Trait.In(desk.services.circles().find("Friends").orElseThrow().id());
    var unsorted = new Trait.Stands(Set.of(Standing.State.UNSORTED));

    assertThat(names(people.list(PeopleFilter.ALL.with(in), NOW)))
        .containsExactly("Ana García", "Luis Peña");
    assertThat(names(people.list(PeopleFilter.ALL.with(in).with(new Trait.Tagged("coro")), NOW)))
        .containsExactly("Luis Peña");
    assertThat(names(people.list(PeopleFilter.text("ana").with(unsorted), NOW)))
        .containsExactly("Ana María Ruiz");
  }

  @Test
  void listenersHearOfEachChangeOnceItCanBeSeen() {
    List<String> heard = new ArrayList<>();
    Changes.Subscription subscription =
        desk.services
            .changes()
            .subscribe(
                update ->
                    heard.add(
                        update.label().key()
                            + " "
                            + people
                                .line(update.people().iterator().next())
                                .map(PersonLine::name)
                                .orElse("gone")));

    PersonId eva = desk.add("Eva");
    people.remove(List.of(eva), NOW);
    desk.services.undo().undo(NOW);
    subscription.unsubscribe();
    desk.add("Leo");

    assertThat(heard).containsExactly("add Eva", "remove gone", "remove Eva");
  }

  private static Person starred(Person person) {
    return person.withKeeping(person.keeping().withStar(true));
  }

  private static List<String> names(List<Listed> people) {
    return people.stream().map(listed -> listed.line().name()).toList();
  }
}
