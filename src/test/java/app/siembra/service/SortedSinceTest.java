package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static app.siembra.service.Desk.ago;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.About;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Interaction;
import app.siembra.model.InteractionId;
import app.siembra.model.PersonId;
import app.siembra.model.When;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Since when a person is sorted (rule 1): from the first day on which something was decided or noted of them.
final class SortedSinceTest {
  @TempDir Path folder;
  private Desk desk;
  private PersonId ana;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    ana = desk.services.people().add("Ana", ago(30));
  }

  @AfterEach
  void close() {
    assertThat(desk.services.checking().check().wrong()).isEmpty();
    desk.close();
  }

  @ParameterizedTest
  @CsvSource({"circle,family", "star,yes", "cadence,30"})
  void aDecisionSorts(String key, String value) {
    desk.services.facts().set("Ana", key, value, ago(5));

    assertThat(sortedOn()).isEqualTo(TODAY.minusDays(5));
  }

  @ParameterizedTest
  @CsvSource({
    "note,likes tea",
    "tag,choir",
    "birthday,1986-05-01",
    "interested,java",
    "cadence,rest"
  })
  void whatIsMerelyKnownOfThemSortsNobody(String key, String value) {
    desk.set("Ana", key, value);

    assertThat(sortedOn()).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          coffee with @Ana
          +lent the drill to @Ana
          -advice from @Ana on the lease
          """)
  void aTalkOrHelpThatTheUserNotedSorts(String line) {
    desk.logAgo(7, line);

    assertThat(sortedOn()).isEqualTo(TODAY.minusDays(7));
  }

  @Test
  void aNoteOrATalkThatAFileBroughtSortsNobody() {
    desk.log("@Ana is moving to Getxo");
    var _ =
        desk.services
            .book()
            .change(
                ChangeLabel.of("import", "calls.xml"),
                NOW,
                stores -> {
                  InteractionId id = stores.interactions().newId();
                  stores.interactions().insert(brought(id));
                  return id;
                });

    assertThat(sortedOn()).isNull();
  }

  private Interaction brought(InteractionId id) {
    return new Interaction(
        id, When.on(TODAY), Contact.by(Channel.CALL), List.of(ana), About.NOTHING, "calls:1");
  }

  @Test
  void theFirstDayStaysWhateverComesLater() {
    desk.services.facts().set("Ana", "star", "yes", ago(20));
    desk.logAgo(10, "called @Ana");
    desk.services.facts().set("Ana", "star", "no", ago(5));

    assertThat(sortedOn()).isEqualTo(TODAY.minusDays(20));
  }

  @Test
  void whoLosesTheLastReasonIsToBeSortedAgainAndUndoBringsTheDayBack() {
    desk.services.facts().set("Ana", "star", "yes", ago(20));
    desk.set("Ana", "star", "no");
    assertThat(sortedOn()).isNull();

    var _ = desk.services.undo().undo(NOW);
    assertThat(sortedOn()).isEqualTo(TODAY.minusDays(20));

    var _ = desk.services.undo().undo(NOW);
    assertThat(sortedOn()).isNull();

    var _ = desk.services.undo().redo(NOW);
    assertThat(sortedOn()).isEqualTo(TODAY.minusDays(20));
  }

  private @Nullable LocalDate sortedOn() {
    return desk.services.people().get(ana).keeping().sortedOn();
  }
}
