package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Circle;
import app.siembra.model.CircleId;
import app.siembra.model.PersonLine;
import app.siembra.model.ProblemException;
import app.siembra.rules.Threshold;
import app.siembra.text.Language;
import app.siembra.text.Texts;
import app.siembra.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Circles within circles: whose people are whose.
final class NestingTest {
  @TempDir Path folder;
  private Desk desk;
  private Circles circles;
  private CircleId family;
  private CircleId cousins;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    circles = desk.services.circles();
    family = id("family");
    cousins = circles.add("Cousins", 30, NOW);
    desk.add("Ana García");
    desk.add("Bo Li");
    desk.add("Luis Peña");
    desk.set("Ana García", "circle", "Cousins");
    desk.set("Bo Li", "circle", "family");
    circles.put(cousins, family, NOW);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theOuterCircleHoldsThePeopleOfTheInnerOneInAList() {
    assertThat(in(family)).containsExactly("Ana García", "Bo Li");
    assertThat(in(cousins)).containsExactly("Ana García");
  }

  @Test
  void theOuterOfThreeHoldsThemToo() {
    CircleId everybody = circles.add("Everybody", null, NOW);

    circles.put(family, everybody, NOW);

    assertThat(in(everybody)).containsExactly("Ana García", "Bo Li");
    assertThat(desk.services.people().groupings(NOW).circles())
        .extracting(Circle::id)
        .containsExactly(everybody, family, cousins);
    assertThat(path(cousins)).isEqualTo("Everybody ▸ Family ▸ Cousins");
  }

  @Test
  void eachIsFollowedByThoseWithinIt() {
    CircleId choir = circles.add("Choir", null, NOW);
    CircleId altos = circles.add("Altos", null, NOW);
    CircleId nieces = circles.add("Nieces", null, NOW);
    circles.put(altos, choir, NOW);
    circles.put(nieces, cousins, NOW);

    List<Circle> all = circles.all();
    assertThat(all)
        .extracting(Circle::id)
        .containsSubsequence(family, cousins, nieces, choir, altos)
        .doesNotHaveDuplicates();
    int place = all.indexOf(circles.find(family).orElseThrow());
    assertThat(all.subList(place, place + 3))
        .extracting(Circle::id)
        .containsExactly(family, cousins, nieces);
    Words words = new Words(Texts.in(Language.ENGLISH));
    assertThat(all.subList(place, place + 3))
        .extracting(circle -> words.indented(circle, all))
        .containsExactly("Family", "\u2003Cousins", "\u2003\u2003Nieces");
  }

  @Test
  void evenThoseInARingAreThereOnce() {
    Circle one = new Circle(new CircleId(1), "", "One", null, true, new CircleId(2));
    Circle two = new Circle(new CircleId(2), "", "Two", null, true, new CircleId(1));
    Circle lost = new Circle(new CircleId(3), "", "Lost", null, true, new CircleId(9));

    assertThat(Circle.nested(List.of(one, two, lost))).containsExactly(lost, one, two);
  }

  @Test
  void talliesCountThemOnceInEach() {
    desk.set("Ana García", "circle", "family");

    assertThat(desk.services.people().tally(Trait.Kind.CIRCLE, PeopleFilter.ALL, NOW))
        .extracting(Tally::trait, Tally::people)
        .contains(tuple(new Trait.In(family), 2), tuple(new Trait.In(cousins), 1));
  }

  @Test
  void theSearchFindsThemByTheWordOfEither() {
    assertThat(found("familia")).containsExactly("Ana García", "Bo Li");
    assertThat(found("cousins")).containsExactly("Ana García");
  }

  @Test
  void aLineOfTheLogMeansThemAllByTheOuterCircle() {
    Logged logged = desk.log("today dinner with @@family");

    assertThat(logged.people())
        .extracting(named -> named.name())
        .containsExactlyInAnyOrder("Ana García", "Bo Li");
  }

  @Test
  void theTimelineOfTheOuterCircleShowsTheTalksOfTheInnerOne() {
    desk.log("today called @\"Ana García\"");
    desk.log("today called @\"Luis Peña\"");

    TimelineFilter all = TimelineFilter.ALL;
    var ofFamily = new TimelineFilter(all.kinds(), Set.of(), Set.of(), family, "");
    assertThat(desk.services.interactions().timeline(ofFamily, Page.first(10), NOW))
        .singleElement()
        .isInstanceOfSatisfying(
            TimelineEntry.Talk.class,
            talk -> assertThat(talk.interaction().people()).containsExactly(desk.id("Ana García")));
  }

  @Test
  void howOftenToTalkGoesByTheCirclesSomebodyWasPutInto() {
    circles.cadence(family, 7, NOW);

    PersonLine ana = desk.services.people().resolve("Ana García").one();

    Threshold threshold = desk.services.people().listed(ana, NOW).standing().threshold();
    assertThat(threshold.days()).hasValue(30);
  }

  @Test
  void noCircleComesToLieWithinItself() {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> circles.put(family, family, NOW))
        .satisfies(wrong -> assertThat(wrong.problem().key()).isEqualTo("circle.ring"));
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> circles.put(family, cousins, NOW));

    assertThat(circles.find(family).orElseThrow().parent()).isNull();
  }

  @Test
  void puttingIsOneChangeThatCanBeUndone() {
    assertThat(desk.history()).startsWith("circle.moved");

    desk.services.undo().undo(NOW);
    assertThat(in(family)).containsExactly("Bo Li");

    desk.services.undo().redo(NOW);
    assertThat(in(family)).containsExactly("Ana García", "Bo Li");
  }

  @Test
  void aRingThatChangesLeftWhenTakenBackOutOfOrderHarmsNobody() {
    Circle one = new Circle(family, "family", "", 90, false, cousins);
    Circle two = new Circle(cousins, "", "Cousins", 30, true, family);

    assertThat(one.outwards(List.of(one, two))).containsExactly(one, two);
  }

  @Test
  void removingTheOneBetweenLiftsThoseWithinIt() {
    CircleId near = circles.add("Near", null, NOW);
    circles.put(near, cousins, NOW);
    desk.set("Luis Peña", "circle", "Near");

    circles.remove(cousins, NOW);

    assertThat(path(near)).isEqualTo("Family ▸ Near");
    assertThat(in(family)).containsExactly("Bo Li", "Luis Peña");
  }

  private CircleId id(String name) {
    return circles.find(name).orElseThrow().id();
  }

  private String path(CircleId circle) {
    return new Words(Texts.in(Language.ENGLISH))
        .path(circles.find(circle).orElseThrow(), circles.all());
  }

  private List<String> in(CircleId circle) {
    return list(new PeopleFilter("", List.of(new Trait.In(circle))));
  }

  private List<String> found(String text) {
    return list(new PeopleFilter(text, List.of()));
  }

  private List<String> list(PeopleFilter filter) {
    return desk.services.people().list(filter, NOW).stream()
        .map(listed -> listed.line().name())
        .toList();
  }
}
