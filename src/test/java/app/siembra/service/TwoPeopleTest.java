package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ContactPoint;
import app.siembra.model.PersonId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TwoPeopleTest {
  @TempDir Path folder;
  private Desk desk;
  private PersonId ana;
  private PersonId anita;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.at(Files.createDirectory(folder.resolve("data")));
    ana = desk.add("Ana García");
    anita = desk.add("Anita G.");
    desk.set("Ana García", "email", "home@example.org");
    desk.set("Anita", "email", "home@example.org");
    desk.set("Anita", "phone", "600000001");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aPairThatIsTwoPeopleIsNotFoundAgainUntilThatIsTakenBack() {
    assertThat(duplicates().find()).hasSize(1);

    duplicates().different(anita, ana, NOW);

    assertThat(duplicates().find()).isEmpty();
    assertThat(desk.services.undo().undoable().orElseThrow().label().arguments())
        .containsExactly("Anita G.", "Ana García");
    desk.services.undo().undo(NOW);
    assertThat(duplicates().find()).hasSize(1);
  }

  @Test
  void aPairStaysTwoPeopleWhenOneOfThemIsMergedWithAnother() {
    duplicates().different(ana, anita, NOW);
    PersonId third = desk.add("Ana G.");

    duplicates().merge(third, ana, NOW);

    assertThat(duplicates().find()).isEmpty();
    assertThat(desk.services.checking().check().wrong()).isEmpty();
    desk.services.undo().undo(NOW);
    assertThat(duplicates().find()).isEmpty();
    duplicates().merge(ana, anita, NOW);
    assertThat(desk.services.checking().check().wrong()).isEmpty();
  }

  @Test
  void anImportDoesNotNameSuchAPairEither() throws IOException {
    duplicates().different(ana, anita, NOW);
    Path file = folder.resolve("a.vcf");
    Files.writeString(
        file,
        """
        BEGIN:VCARD
        VERSION:4.0
        FN:Anita G.
        EMAIL:home@example.org
        TEL:600000002
        END:VCARD
        """);

    ImportReport report =
        desk.services.importing().run(List.of(file), false, Watcher.NONE, NOW).getFirst();

    assertThat(report)
        .isInstanceOfSatisfying(
            ImportReport.Taken.class,
            taken -> {
              assertThat(taken.counts().merged()).isEqualTo(1);
              assertThat(taken.twins()).isEmpty();
            });
  }

  @Test
  void aPairIsOpenWhileBothAreThere() {
    List<Twins> pairs = duplicates().find();
    duplicates().merge(ana, anita, NOW);

    assertThat(duplicates().open(pairs)).isEmpty();

    desk.services.undo().undo(NOW);

    assertThat(duplicates().open(pairs)).isEqualTo(pairs);
  }

  @Test
  void whatMergingWouldMakeIsToldWithoutChangingAnything() {
    var merged = duplicates().merged(ana, List.of(anita), Map.of());

    assertThat(merged.displayName()).isEqualTo("Ana García");
    assertThat(merged.otherNames().nicknames()).containsExactly("Anita G.");
    assertThat(merged.card().points(ContactPoint.Phone.class)).hasSize(1);
    assertThat(desk.services.people().all()).hasSize(2);
    duplicates().merge(ana, anita, NOW);
    assertThat(desk.services.people().get(ana)).isEqualTo(merged);
  }

  private Duplicates duplicates() {
    return desk.services.duplicates();
  }
}
