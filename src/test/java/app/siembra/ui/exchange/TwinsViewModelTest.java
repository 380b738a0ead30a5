package app.siembra.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.SingleValue;
import app.siembra.service.Twins;
import app.siembra.ui.arrival.Post;
import app.siembra.ui.parts.Studio;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TwinsViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private ExchangeViewModel exchange;
  private TwinsViewModel model;

  @BeforeEach
  void open() throws IOException {
    studio = Studio.at(Files.createDirectory(folder.resolve("data")));
    studio.add("Ana García");
    studio.set("Ana García", "email", "home@example.org");
    studio.set("Ana García", "circle", "friends");
    studio.add("Rosa Peris");
    studio.set("Rosa Peris", "phone", "600000001");
    exchange = new ExchangeViewModel(studio.services(), new Post(folder), _ -> {}, studio.desk());
    model = exchange.twins();
    exchange.watch();
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void anImportOffersThoseWhoMayBeThereTwiceAndComparesTheFirst() throws IOException {
    bring();

    assertThat(pairs()).containsExactly("Ana García · Anita", "Rosa Peris · R. Peris");
    assertThat(lines())
        .extracting(
            CompareWords.Line::label,
            line -> line.values().getFirst(),
            line -> line.values().getLast())
        .containsExactly(
            tuple("Name", "Ana García", "Anita"),
            tuple("Also called", "", ""),
            tuple("Work", "", "Velas Norte"),
            tuple("E-mail", "home@example.org", "home@example.org"),
            tuple("Circles", "Friends", ""),
            tuple("In your book since", "23 November", "23 November"));
    assertThat(lines())
        .extracting(CompareWords.Line::together)
        .containsExactly(
            "Ana García", "Anita", "Velas Norte", "home@example.org", "Friends", "23 November");
  }

  @Test
  void mergingKeepsEverythingGoesOnToTheNextAndCanBeTakenBack() throws IOException {
    bring();

    model.merge();

    assertThat(names()).containsExactly("Ana García", "R. Peris", "Rosa Peris");
    assertThat(shown()).isEqualTo("Rosa Peris · R. Peris");
    undo();
    assertThat(pairs()).containsExactly("Ana García · Anita", "Rosa Peris · R. Peris");
    assertThat(shown()).isEqualTo("Rosa Peris · R. Peris");
  }

  @Test
  void theUserSaysWhoseNameStays() throws IOException {
    bring();

    PersonId ana = id("Ana García");
    PersonId anita = id("Anita");
    model.choose(SingleValue.NAME, anita);
    assertThat(lines().getFirst().together()).isEqualTo("Anita");
    model.choose(SingleValue.NAME, ana);
    assertThat(lines().getFirst().together()).isEqualTo("Ana García");
    model.choose(SingleValue.NAME, anita);
    assertThat(lines().getFirst().together()).isEqualTo("Anita");
    model.merge();

    assertThat(names()).contains("Anita").doesNotContain("Ana García");
  }

  @Test
  void whatDiffersIsMarkedButNotWhereOneSaysAllThatTheOtherSays() throws IOException {
    studio.set("Ana García", "organisation", "Velas Norte");
    studio.set("Ana García", "birthday", "--02-29");
    var file =
        new Post(folder)
            .file(
                "a.vcf",
                Post.card(
                    "Anita",
                    "home@example.org",
                    "ORG:Velas Norte",
                    "TITLE:Head",
                    "BDAY:19840229",
                    "TEL:+34600000009"));
    exchange.arrivals().look(List.of(file));
    exchange.arrivals().store();

    assertThat(lines())
        .filteredOn(CompareWords.Line::differs)
        .extracting(CompareWords.Line::single)
        .containsExactly(SingleValue.NAME);
  }

  @Test
  void thoseWhoAreNotTheSameAreNotOfferedAgainUntilThatIsTakenBack() throws IOException {
    bring();

    model.different();
    model.different();

    assertThat(pairs()).isEmpty();
    assertThat(model.comparison().get()).isNull();
    model.search();
    assertThat(pairs()).isEmpty();
    assertThat(model.searched().get()).isTrue();
    undo();
    model.search();
    assertThat(pairs()).containsExactly("Rosa Peris · R. Peris");
  }

  @Test
  void everybodyIsLookedThroughOnDemand() throws IOException {
    studio.add("García, Ana");
    assertThat(pairs()).isEmpty();

    model.search();

    assertThat(pairs()).containsExactly("Ana García · García, Ana");
    assertThat(shown()).isEqualTo("Ana García · García, Ana");
  }

  @Test
  void anyPairCanBeCompared() throws IOException {
    bring();

    model.compare(model.pairs().getLast());

    assertThat(shown()).isEqualTo("Rosa Peris · R. Peris");
  }

  @Test
  void whereNothingIsComparedNothingIsDecided() {
    model.merge();
    model.different();
    model.choose(SingleValue.NAME, id("Rosa Peris"));

    assertThat(names()).hasSize(2);
    assertThat(model.searched().get()).isFalse();
  }

  private void bring() throws IOException {
    var file =
        new Post(folder)
            .file(
                "a.vcf",
                Post.card("Anita", "home@example.org", "ORG:Velas Norte"),
                Post.card("R. Peris", "rosa@example.org", "TEL:+34600000001"));
    exchange.arrivals().look(List.of(file));
    exchange.arrivals().store();
  }

  private void undo() {
    studio.services().undo().undo(Studio.NOW);
    studio.settle();
  }

  private List<String> pairs() {
    return model.pairs().stream().map(TwinsViewModelTest::words).toList();
  }

  private String shown() {
    return model.comparison().get().people().stream()
        .map(Person::displayName)
        .collect(Collectors.joining(" · "));
  }

  private static String words(Twins pair) {
    return pair.first().name() + " · " + pair.second().name();
  }

  private List<CompareWords.Line> lines() {
    return new CompareWords(studio.speech().voice().get(), model.comparison().get()).lines();
  }

  private PersonId id(String who) {
    return studio.services().people().resolve(who).one().id();
  }

  private List<String> names() {
    return studio.services().people().all().stream().map(PersonLine::name).toList();
  }
}
