package app.siembra.index;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.OtherNames;
import app.siembra.model.PersonLine;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AlmostTest {
  private final PeopleIndex index =
      PeopleIndex.of(
          List.of(
              People.line(People.called(1, "María García")),
              People.line(People.called(2, "John Smith")),
              People.line(People.called(3, "Joan Fernández")),
              People.line(
                  People.called(4, "Bo Li")
                      .withOtherNames(OtherNames.NONE.withNicknames(List.of("Tortuga")))),
              People.line(People.called(5, "Joe Christopherson"))));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # typed            | found, in order | which mistake
          gacria             | 1               | two letters swapped
          garica             | 1               | two letters swapped
          grcia              | 1               | one missing
          garccia            | 1               | one too many
          varcia             | 1               | the first one wrong
          arcia              | 1               | found as it stands
          amria garcia       | 1               | one of two words
          gacria maria       | 1               | in any order
          gacria mar         | 1               | the other only begun
          gacria zzz         | ''              | the other is nowhere
          gaxxia             | ''              | two in a short word
          jonh               | 2               | two letters swapped
          jonh smiht         | 2               | in each word one
          fernadnes          | 3               | two in a long word
          fernadxxs          | ''              | more than two
          cristoperson       | 5               | two in a long word
          totruga            | 4               | in a nickname
          bx                 | ''              | too short to tell
          """)
  void aTypingMistakeInANameIsForgiven(String typed, String found, String why) {
    assertThat(ids(index.search(typed, 9, Map.of()))).as(why).isEqualTo(found);
  }

  @Test
  void whoIsMeantExactlyComesFirst() {
    PeopleIndex both =
        PeopleIndex.of(
            List.of(
                People.line(People.called(1, "Ana Marin")),
                People.line(People.called(2, "Zoe Martin"))));

    assertThat(ids(both.search("martin", 9, Map.of()))).isEqualTo("2 1");
    assertThat(ids(both.search("martin", 1, Map.of()))).isEqualTo("2");
  }

  @Test
  void whereMoreThanAFewAreMeantNobodyElseIsOffered() {
    List<PersonLine> many =
        IntStream.rangeClosed(1, 6)
            .mapToObj(id -> People.line(People.called(id, (id == 6 ? "Marin " : "Martin ") + id)))
            .toList();

    assertThat(ids(PeopleIndex.of(many).search("martin", 9, Map.of()))).isEqualTo("1 2 3 4 5");
  }

  @Test
  void whoCameLaterIsForgivenTooAndWhoWentIsNotFound() {
    PeopleIndex next =
        index.with(
            List.of(People.line(People.called(9, "Wolfgang Amadé"))),
            Set.of(People.called(1, "x").id()));

    assertThat(ids(next.search("wolfagng", 9, Map.of()))).isEqualTo("9");
    assertThat(ids(next.search("gacria", 9, Map.of()))).isEmpty();
  }

  private static String ids(List<PersonLine> lines) {
    return String.join(" ", lines.stream().map(line -> Long.toString(line.id().value())).toList());
  }
}
