package app.siembra.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Figures;
import app.siembra.model.Fold;
import app.siembra.model.Gender;
import app.siembra.model.Keeping;
import app.siembra.model.Origin;
import app.siembra.model.PersonId;
import app.siembra.model.PersonLine;
import app.siembra.model.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeopleIndexTest {
  private final PeopleIndex index =
      PeopleIndex.of(
          List.of(
              line(
                  1,
                  "Ana García",
                  "Anita",
                  "Velas Norte",
                  "Bilbao",
                  "ana@example.org",
                  "+34600123456"),
              line(
                  2,
                  "Marta Gil",
                  "",
                  "Astilleros",
                  "Getxo",
                  "marta.gil@example.org",
                  "+34944112233"),
              line(
                  3,
                  "Mariana Sørensen",
                  "",
                  "Ana Foods",
                  "København",
                  "ms@example.org",
                  "+4420794600"),
              line(4, "Diana Øst", "", "", "", "", "12 34"),
              line(5, "José Luis Peña", "Pepe", "", "Anaheim", "", "")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # query              | found, in order
          ana                  | 1 4 3 5
          ANÁ                  | 1 4 3 5
          garcia ana           | 1
          gil m                | 2
          pena                 | 5
          sorensen             | 3
          ost                  | 4
          pepe                 | 5
          koben                | 3
          velas bil            | 1
          marta.gil@exa        | 2
          600 12 34            | 1
          0034 600-123         | 1
          020 7946             | 3
          944112233            | 2
          12-34                | 1 4
          xana                 | ''
          """)
  void findsPeopleByAnyFieldBlindToCaseAndAccentsTheBestFirst(String query, String found) {
    assertThat(ids(index.search(query, 100))).isEqualTo(found);
  }

  @Test
  void aWordDoesNotReachFromOneFieldIntoTheNext() {
    assertThat(index.search("garciaanita", 9)).isEmpty();
  }

  @Test
  void withoutAQueryEverybodyIsThereByName() {
    assertThat(ids(index.search(" ", 100))).isEqualTo("1 4 5 3 2");
    assertThat(ids(index.all())).isEqualTo("1 4 5 3 2");
  }

  @Test
  void givesTheBestWhereThereAreMoreThanAsked() {
    assertThat(ids(index.search("ana", 2))).isEqualTo("1 4");
  }

  @Test
  void theNextIndexHasWhatChangedAndLacksWhoIsGone() {
    PeopleIndex next =
        index.with(
            List.of(
                line(2, "Zoe Gil", "", "", "", "", ""), line(6, "Ana Abad", "", "", "", "", "")),
            Set.of(new PersonId(2), new PersonId(4), new PersonId(6)));

    assertThat(ids(next.all())).isEqualTo("6 1 5 3 2");
    assertThat(ids(next.search("gil", 9))).isEqualTo("2");
    assertThat(index.size()).isEqualTo(5);
  }

  private static String ids(List<PersonLine> lines) {
    return String.join(" ", lines.stream().map(line -> Long.toString(line.id().value())).toList());
  }

  private static PersonLine line(
      long id,
      String name,
      String nickname,
      String organisation,
      String city,
      String email,
      String phone) {
    return new PersonLine(
        new PersonId(id),
        new PersonLine.Called(name, Fold.of(name), "", Gender.NEUTRAL),
        new PersonLine.Profile(
            present(nickname),
            Position.of(organisation, ""),
            city,
            present(email),
            present(phone),
            List.of(),
            List.of()),
        Keeping.UNDECIDED,
        Origin.added(LocalDate.of(2026, 11, 23)),
        Figures.NONE);
  }

  private static List<String> present(String text) {
    return text.isEmpty() ? List.of() : List.of(text);
  }
}
