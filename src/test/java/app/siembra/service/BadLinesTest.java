package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static app.siembra.service.Desk.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.siembra.model.About;
import app.siembra.model.Channel;
import app.siembra.model.Contact;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.When;
import app.siembra.text.Language;
import app.siembra.text.Sentences;
import app.siembra.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What cannot be meant is refused in one sentence, and nothing of it is stored.
final class BadLinesTest {
  @TempDir Path folder;
  private Desk desk;
  private long changes;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    desk.add("Ana");
    changes = newest();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aYearWithADigitTooManyIsNoDay() {
    refused("20226-11-02 coffee with @ana", "date.unreal");
    refused("coffee with @ana on 2 november 20226", "date.unreal");
    refused("café con @ana el 2 de noviembre de 20226", "date.unreal");
    refused("@ana !20226-11-02: call her", "phrase.follow-up.undated");
  }

  @Test
  void somethingWithNobodyIsNoContact() {
    refused("coffee", "phrase.nobody");
    refused("ayer café", "phrase.nobody");
  }

  @Test
  void aCrowdIsNotInOneEntry() {
    refused(
        IntStream.range(0, 1001)
            .mapToObj(number -> "@p" + number)
            .collect(Collectors.joining(" ", "dinner with ", "")),
        "interaction.too-many");
    List<Whom> crowd =
        IntStream.range(0, 5000).<Whom>mapToObj(number -> new Whom.New("P " + number)).toList();
    var dinner =
        new Occurrence(
            crowd, When.on(TODAY), Contact.by(Channel.CALL), About.NOTHING, Besides.NOTHING);

    assertRefused(
        catchThrowableOfType(
            ProblemException.class, () -> desk.services.interactions().log(dinner, NOW)),
        "interaction.too-many");
  }

  @Test
  void aLineOfAMegabyteIsTooLong() {
    refused("call @ana " + "and then she said ".repeat(60_000), "text.too-long");
    refused("@ana".repeat(250_000), "text.too-long");
  }

  private void refused(String line, String key) {
    var preview = desk.services.interactions().preview(line, true, NOW);
    assertThat(preview.facts().problems()).extracting(Problem::key).startsWith(key);
    assertRefused(
        catchThrowableOfType(
            ProblemException.class, () -> desk.services.interactions().log(line, true, NOW)),
        key);
  }

  private void assertRefused(ProblemException refused, String key) {
    assertThat(refused.problem().key()).isEqualTo(key);
    for (Language language : Language.values()) {
      assertThat(new Sentences(Texts.in(language), TODAY).problem(refused.problem()))
          .hasSizeLessThan(200)
          .doesNotContain("{", "\n")
          .endsWith(".");
    }
    assertThat(newest()).isEqualTo(changes);
    assertThat(desk.services.people().all()).hasSize(1);
  }

  private long newest() {
    return desk.services.undo().history(1).getFirst().sequence();
  }
}
