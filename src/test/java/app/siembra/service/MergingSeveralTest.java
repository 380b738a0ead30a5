package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Meeting;
import app.siembra.model.PersonId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MergingSeveralTest {
  @TempDir Path folder;

  @Test
  void nobodyIsKnownThroughSomebodyWhoWasMergedBefore() {
    try (Desk desk = Desk.at(folder)) {
      PersonId ana = desk.add("Ana");
      PersonId luis = desk.add("Luis");
      PersonId rosa = desk.add("Rosa");
      desk.services
          .people()
          .edit(
              rosa,
              person ->
                  person.withOrigin(person.origin().withMet(new Meeting(null, "Cádiz", luis))),
              Desk.NOW);

      desk.services.duplicates().merge(ana, List.of(luis, rosa), Desk.NOW);

      Meeting met = desk.services.people().get(ana).origin().met();
      assertThat(met.place()).isEqualTo("Cádiz");
      assertThat(met.through()).isNull();
      assertThat(desk.services.people().all()).hasSize(1);
    }
  }
}
