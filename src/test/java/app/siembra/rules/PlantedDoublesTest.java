package app.siembra.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Rule 10 on a book of ten thousand in which a thousand stand twice.
final class PlantedDoublesTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nearlyAllAreFoundAndHardlyAnybodyElseIsOffered(long seed) {
    PlantedDoubles book = new PlantedDoubles(10_000, 1_000, seed);

    List<Suspicion> offers = Suspects.find(book.people().stream().map(Candidate::of).toList());

    Set<Set<PersonId>> offered =
        offers.stream()
            .map(offer -> Set.of(offer.first(), offer.second()))
            .collect(Collectors.toSet());
    long found = book.truth().stream().filter(offered::contains).count();
    long wrong = offered.stream().filter(pair -> !book.truth().contains(pair)).count();
    if (Boolean.getBoolean("siembra.explain")) {
      explain(book, offers, offered);
    }
    assertThat(book.people()).hasSize(10_000);
    assertThat(book.truth()).hasSize(1_000);
    assertThat(found).isGreaterThanOrEqualTo(950);
    assertThat(wrong * 100.0 / offered.size()).isLessThanOrEqualTo(2);
  }

  /// What was missed and what was wrong, for whoever changes the rule.
  private static void explain(
      PlantedDoubles book, List<Suspicion> offers, Set<Set<PersonId>> offered) {
    offers.stream()
        .filter(offer -> !book.truth().contains(Set.of(offer.first(), offer.second())))
        .forEach(
            offer ->
                System.err.println(
                    "wrong "
                        + offer.why()
                        + " "
                        + said(book, offer.first())
                        + " | "
                        + said(book, offer.second())));
    book.truth().stream()
        .filter(pair -> !offered.contains(pair))
        .forEach(
            pair ->
                System.err.println(
                    "missed "
                        + pair.stream()
                            .sorted()
                            .map(id -> said(book, id))
                            .collect(Collectors.joining(" | "))));
  }

  private static String said(PlantedDoubles book, PersonId id) {
    return Candidate.of(book.people().get((int) id.value() - 1)).toString();
  }
}
