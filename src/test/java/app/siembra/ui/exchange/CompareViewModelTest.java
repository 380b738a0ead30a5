package app.siembra.ui.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.service.SingleValue;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.PeopleChoice;
import app.siembra.ui.parts.Studio;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Several entries that the user says are one person.
class CompareViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private CompareViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    fill(studio);
    model = new CompareViewModel(studio.services(), all(studio), studio.desk());
    model.watch();
  }

  /// Three entries of one person.
  static void fill(Studio studio) {
    studio.add("Ana García Iturbe");
    studio.set("Ana García Iturbe", "email", "ana.garcia@velasnorte.example");
    studio.set("Ana García Iturbe", "organisation", "Velas Norte");
    studio.set("Ana García Iturbe", "circle", "friends");
    studio.set("Ana García Iturbe", "cadence", "30");
    studio.add("Ana G.");
    studio.set("Ana G.", "phone", "+34 944 11 22 33");
    studio.set("Ana G.", "birthday", "1984-02-29");
    studio.set("Ana G.", "cadence", "90");
    studio.set("Ana G.", "knows", "robotics");
    studio.add("Anita");
    studio.set("Anita", "note", "Builds grippers and wants to teach.");
    studio.set("Anita", "tag", "choir");
    studio.set("Anita", "cadence", "rest");
  }

  static List<PersonId> all(Studio studio) {
    return studio.services().people().all().stream().map(PersonLine::id).toList();
  }

  @AfterEach
  void close() {
    assertThat(studio.unhandled()).isEmpty();
    studio.close();
  }

  @Test
  void everyEntryHasItsColumnAndWhereTheyDifferOneCanBeChosen() {
    assertThat(line("Name").values()).containsExactly("Ana García Iturbe", "Ana G.", "Anita");
    assertThat(line("Phone").values()).containsExactly("", "+34 944 11 22 33", "");
    assertThat(line("How often").values())
        .containsExactly("Every month", "Every 3 months", "No reminders");
    assertThat(lines())
        .filteredOn(CompareWords.Line::differs)
        .extracting(CompareWords.Line::single)
        .containsExactly(SingleValue.NAME, SingleValue.CADENCE);
    assertThat(line("How often").together()).isEqualTo("Every month");
    assertThat(line("Name").together()).isEqualTo("Ana García Iturbe");
    assertThat(line("Also called").together()).isEqualTo("Ana G.\nAnita");

    model.choose(SingleValue.CADENCE, id("Ana G."));
    model.choose(SingleValue.NAME, id("Anita"));
    assertThat(line("How often").together()).isEqualTo("Every 3 months");
    assertThat(line("Name").together()).isEqualTo("Anita");
    assertThat(line("Also called").together()).isEqualTo("Ana G.\nAna García Iturbe");
  }

  @Test
  void everyPictureIsSeenAndOneOfThemCanBeChosen() throws IOException {
    photo(id("Ana G."), 0x33aa77);
    assertThat(lines()).filteredOn(CompareWords.Line::differs).hasSize(2);
    photo(id("Anita"), 0xaa3377);

    assertThat(line("Photo").differs()).isTrue();
    assertThat(line("Photo").together()).isEqualTo(line("Photo").values().get(1));
    model.choose(SingleValue.PHOTO, id("Anita"));
    assertThat(line("Photo").together()).isEqualTo(line("Photo").values().get(2));
  }

  private void photo(PersonId person, int colour) throws IOException {
    photo(studio, folder, person, colour);
  }

  static void photo(Studio studio, Path folder, PersonId person, int colour) throws IOException {
    var image = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < 64 * 64; at++) {
      image.setRGB(at % 64, at / 64, colour);
    }
    Path file = folder.resolve(colour + ".png");
    ImageIO.write(image, "png", file.toFile());
    studio.services().attachments().photo(person, file, Studio.NOW);
    studio.settle();
  }

  @Test
  void theyBecomeOneInOneChangeAndItsPageOpens() {
    PersonId stays = id("Ana García Iturbe");
    model.choose(SingleValue.NAME, id("Anita"));

    model.merge();
    studio.settle();

    assertThat(names()).containsExactly("Anita");
    assertThat(studio.gone()).containsExactly(new Destination.Person(stays));
    assertThat(model.isOne().get()).isTrue();
    assertThat(model.comparison().get()).isNull();

    var _ = studio.services().undo().undo(Studio.NOW);
    studio.settle();
    assertThat(names()).hasSize(3);
    assertThat(model.isOne().get()).isFalse();
    assertThat(line("Name").together()).isEqualTo("Anita");
  }

  @Test
  void whereOnlyOneIsLeftThereIsNothingToMergeButAWayOn() {
    studio.services().people().remove(List.of(id("Ana G."), id("Anita")), Studio.NOW);
    studio.settle();

    model.merge();
    model.choose(SingleValue.NAME, id("Ana García Iturbe"));
    model.people();

    assertThat(model.isOne().get()).isTrue();
    assertThat(names()).containsExactly("Ana García Iturbe");
    assertThat(studio.gone()).containsExactly(new Destination.People(PeopleChoice.ALL));
  }

  private CompareWords.Line line(String label) {
    return lines().stream().filter(line -> line.label().equals(label)).findFirst().orElseThrow();
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
