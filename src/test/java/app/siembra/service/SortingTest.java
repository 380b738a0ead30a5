package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.rules.Reason;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Those who are still to be sorted, a few at a time.
final class SortingTest {
  @TempDir Path folder;
  private Desk desk;
  private Sorting sorting;

  @BeforeEach
  void open() {
    desk = Desk.at(folder);
    sorting = desk.services.sorting();
    desk.add("Ana");
    desk.add("Bo");
    desk.add("Cleo");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void offersOnlyThoseOfWhomNothingIsDecided() {
    desk.set("Ana", "circle", "family");
    desk.log("coffee with @Bo");

    assertThat(names(sorting.next(Set.of(), 5, NOW))).containsExactly("Cleo");
  }

  @Test
  void offersNoMoreThanAskedForAndNobodyWhoWasPassedOver() {
    PersonId ana = desk.id("Ana");

    assertThat(names(sorting.next(Set.of(), 2, NOW))).containsExactly("Ana", "Bo");
    assertThat(names(sorting.next(Set.of(ana), 2, NOW))).containsExactly("Bo", "Cleo");
  }

  @Test
  void offersFirstWhomTheUserMetLast() {
    desk.set("Bo", "met", "2026-05-01");
    desk.set("Cleo", "met", "2026-06-01");

    List<QuietRow> rows = sorting.next(Set.of(), 5, NOW);

    assertThat(names(rows)).containsExactly("Cleo", "Bo", "Ana");
    assertThat(rows.getFirst().reason())
        .isInstanceOfSatisfying(
            Reason.Unsorted.class,
            reason -> assertThat(reason.latest()).isInstanceOf(Reason.Latest.Met.class));
  }

  @Test
  void saysHowThingsStandWithThoseWhoAreStillThere() {
    PersonId ana = desk.id("Ana");
    PersonId bo = desk.id("Bo");
    desk.set("Bo", "star", "yes");
    desk.services.people().remove(List.of(ana), NOW);

    List<QuietRow> rows = sorting.rows(List.of(bo, ana), NOW);

    assertThat(names(rows)).containsExactly("Bo");
    assertThat(rows.getFirst().listed().line().keeping().starred()).isTrue();
  }

  private static List<String> names(List<QuietRow> rows) {
    return rows.stream().map(row -> row.listed().line().name()).toList();
  }
}
