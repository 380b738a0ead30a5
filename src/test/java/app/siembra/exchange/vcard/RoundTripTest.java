package app.siembra.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.siembra.exchange.PersonDraft;
import app.siembra.model.ExtraProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What was read, written and read again is the same.
class RoundTripTest {
  @ParameterizedTest
  @MethodSource("app.siembra.exchange.vcard.CaseFilesTest#files")
  void comesBackFromVersionFour(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "skipped: no case files at " + file);
    List<PersonDraft> people = Cards.people(Files.readAllBytes(file));
    assertThat(Cards.people(Cards.written(people, VcardVersion.FOUR))).isEqualTo(people);
  }

  /// What was not understood is there too, in the notation of 3.0.
  @ParameterizedTest
  @MethodSource("app.siembra.exchange.vcard.CaseFilesTest#files")
  void comesBackFromVersionThree(Path file) throws IOException {
    assumeTrue(Files.isRegularFile(file), "skipped: no case files at " + file);
    List<PersonDraft> people = Cards.people(Files.readAllBytes(file));
    List<PersonDraft> again = Cards.people(Cards.written(people, VcardVersion.THREE));
    assertThat(withoutExtras(again)).isEqualTo(withoutExtras(people));
    assertThat(namesOfExtras(again)).isEqualTo(namesOfExtras(people));
  }

  private static List<PersonDraft> withoutExtras(List<PersonDraft> people) {
    return people.stream()
        .map(
            person ->
                new PersonDraft(
                    person.name(),
                    person.otherNames(),
                    person.card().withExtras(List.of()),
                    person.keeping(),
                    person.knowing(),
                    person.origin(),
                    person.ties()))
        .toList();
  }

  private static List<List<String>> namesOfExtras(List<PersonDraft> people) {
    return people.stream()
        .map(person -> person.card().extras().stream().map(ExtraProperty::name).sorted().toList())
        .toList();
  }
}
