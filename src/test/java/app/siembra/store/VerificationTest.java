package app.siembra.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The check of the whole store says so where something was damaged, and only there.
final class VerificationTest {
  private static final Moment NOW =
      new Moment(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC, LocalDate.of(2026, 11, 23));

  @TempDir static Path sound;
  @TempDir Path folder;

  @BeforeAll
  static void fill() {
    try (Database database = Databases.at(sound)) {
      Commands commands = new Commands(new Invented(7));
      for (int i = 0; i < 40; i++) {
        var _ = database.change(ChangeLabel.of("test"), NOW, commands::run);
      }
    }
  }

  @BeforeEach
  void copy() throws IOException {
    Files.copy(sound.resolve("siembra.mv.db"), folder.resolve("siembra.mv.db"));
  }

  @Test
  void findsNothingWrongWhereNothingIs() {
    Findings findings = check();

    assertThat(findings.faults()).isEmpty();
    assertThat(findings.sound()).isTrue();
    assertThat(findings.counts().get("person")).isGreaterThan(5);
    assertThat(findings.counts().get("interaction")).isGreaterThan(5);
    assertThat(findings.counts()).containsKeys("figures", "help", "setting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          update nickname set person_id = 999999 where id = (select min(id) from nickname)           | nickname \\d+ refers to PERSON 999999, which is missing
          update interaction_person set interaction_id = 999999 where id = (select max(id) from interaction_person) | interaction_person \\d+ refers to INTERACTION 999999, which is missing
          update skill set topic_id = 999999 where id = (select min(id) from skill)                  | skill \\d+ refers to TOPIC 999999, which is missing
          update help set interaction_id = 999999 where id = (select min(id) from help)              | help \\d+ comes from an interaction that is missing
          update person set met_through = 999999 where id = (select min(id) from person)             | person \\d+ was met through nobody
          update interaction set crowd = 77 where id = (select min(id) from interaction)             | interaction \\d+ is not stored as it would be written
          update interaction set is_contact = not is_contact where id = (select min(id) from interaction) | interaction \\d+ is not stored as it would be written
          update person set folded = 'nobody' where id = (select min(id) from person)                | person \\d+ is not stored as it would be written
          update topic set folded = 'nothing' where id = (select min(id) from topic)                 | topic \\d+ is not stored as it would be written
          update follow_up set interaction_id = 999999 where id = (select min(id) from follow_up)    | follow_up \\d+ comes from an interaction that is missing
          update person set died_on = 'soon', deceased = true where id = (select min(id) from person) | person \\d+ is not stored as it would be written
          update nickname set position = 7 where id = (select min(id) from nickname)                 | person \\d+ is not stored as it would be written
          update person set sorted_on = case when sorted_on is null then date '2026-01-01' end where id = (select min(id) from person) | person \\d+ is wrongly sorted
          update figures set last_on = date '2001-01-01' where person_id = (select min(person_id) from figures) | the figures of person \\d+ do not follow from the facts
          update figures set warmth = warmth + 0.001 where person_id = (select min(person_id) from figures) | the figures of person \\d+ do not follow from the facts
          delete from figures where person_id = (select min(person_id) from figures where last_on is not null) | the figures of person \\d+ do not follow from the facts
          insert into figures values (999999, null, null, null, null, null, 0, 0, 0, 0, 0)           | figures of person 999999, who is missing
          update counter set last_fact = (select max(id) - 1 from person)                            | person \\d+ is above the counter
          update counter set last_row = (select max(id) - 1 from nickname)                           | nickname \\d+ is above the counter
          """)
  void saysWhatWasDamaged(String damage, String fault) {
    Tampering.to(folder, damage);

    Findings findings = check();

    assertThat(findings.sound()).isFalse();
    assertThat(findings.faults()).anySatisfy(said -> assertThat(said).matches(fault));
    assertThat(findings.faults()).allSatisfy(said -> assertThat(said).hasLineCount(1));
  }

  /// Values that no constraint lets in come from bytes that changed by themselves.
  @Test
  void whatCannotEvenBeReadIsFoundToo() {
    Tampering.to(folder, "alter table interaction_person alter column position set null");
    Tampering.to(folder, "update interaction_person set position = null");

    Findings findings = check();

    assertThat(findings.faults())
        .anySatisfy(said -> assertThat(said).matches("what is derived cannot be read: \\w+"));
  }

  /// What is asked for through an index would be passed over without a word.
  @ParameterizedTest
  @CsvSource({"PERSON, PERSON_BY_NAME", "INTERACTION, INTERACTION_BY_DAY"})
  void anIndexThatHasLostARowIsFound(String table, String index) {
    Tampering.toIndex(folder, table, index);

    assertThat(check().faults())
        .contains(
            "the index %s of %s does not lead to its rows"
                .formatted(index.toLowerCase(Locale.ROOT), table.toLowerCase(Locale.ROOT)));
  }

  private Findings check() {
    try (Database database = Databases.at(folder)) {
      return database.check();
    }
  }
}
