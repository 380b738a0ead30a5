package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Attachment;
import app.siembra.model.Cadence;
import app.siembra.model.Card;
import app.siembra.model.Meeting;
import app.siembra.model.OtherNames;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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

  @Test
  void ofWhatThereIsOnlyOneTheUserSaysWhoseStaysAndTheOthersAreKeptBesideIt() {
    try (Desk desk = Desk.at(folder)) {
      PersonId ana = desk.add("Ana");
      PersonId luisa = desk.add("Ana Luisa");
      PersonId anita = desk.add("Anita");
      desk.services
          .people()
          .edit(ana, it -> named(it, "Ruiz", "AH-na", new Cadence.Chosen(30)), Desk.NOW);
      desk.services
          .people()
          .edit(luisa, it -> named(it, "Gil", "loo-EE-sa", new Cadence.Chosen(7)), Desk.NOW);
      desk.services
          .people()
          .edit(anita, it -> named(it, "Roig", "ah-NEE-ta", new Cadence.Rest(null)), Desk.NOW);
      Map<SingleValue, PersonId> whose =
          Map.of(
              SingleValue.NAME, luisa,
              SingleValue.MAIDEN, anita,
              SingleValue.PHONETIC, anita,
              SingleValue.CADENCE, luisa);
      Duplicates duplicates = desk.services.duplicates();
      Person told = duplicates.merged(ana, List.of(luisa, anita), whose);

      duplicates.merge(ana, List.of(luisa, anita), whose, Desk.NOW);

      Person one = desk.services.people().get(ana);
      assertThat(one).isEqualTo(told);
      assertThat(one.displayName()).isEqualTo("Ana Luisa");
      assertThat(one.otherNames().nicknames()).containsExactly("Ana", "Anita");
      assertThat(one.otherNames().maiden()).isEqualTo("Roig");
      assertThat(one.otherNames().phonetic()).isEqualTo("ah-NEE-ta");
      assertThat(one.keeping().cadence()).isEqualTo(new Cadence.Chosen(7));
      assertThat(one.card().notes().lines()).contains("Ruiz", "Gil", "AH-na", "loo-EE-sa");
      assertThat(desk.services.undo().undo(Desk.NOW)).isPresent();
      assertThat(desk.services.people().all()).hasSize(3);
    }
  }

  @Test
  void whosePictureStandsForThemIsSaidTooAndTheOtherComesSecond() {
    try (Desk desk = Desk.at(folder)) {
      PersonId ana = desk.add("Ana");
      PersonId anita = desk.add("Anita");
      Attachment one = picture("a");
      Attachment two = picture("b");
      desk.services.people().edit(ana, it -> with(it, one), Desk.NOW);
      desk.services.people().edit(anita, it -> with(it, two), Desk.NOW);

      desk.services
          .duplicates()
          .merge(ana, List.of(anita), Map.of(SingleValue.PHOTO, anita), Desk.NOW);

      Card card = desk.services.people().get(ana).card();
      assertThat(card.photo()).contains(two);
      assertThat(card.enclosures().attachments()).containsExactly(two, one);
    }
  }

  private static Person with(Person person, Attachment picture) {
    return person.withCard(person.card().withAttachments(List.of(picture)));
  }

  private static Attachment picture(String digit) {
    return new Attachment(
        Attachment.Kind.PHOTO, "photo.jpg", "image/jpeg", 1, digit.repeat(64), null);
  }

  private static Person named(Person person, String maiden, String sounds, Cadence cadence) {
    return person
        .withOtherNames(new OtherNames(List.of(), maiden, sounds, "", "", "", ""))
        .withKeeping(person.keeping().withCadence(cadence));
  }
}
