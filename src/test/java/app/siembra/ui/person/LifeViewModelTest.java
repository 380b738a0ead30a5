package app.siembra.ui.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.service.Life;
import app.siembra.service.People;
import app.siembra.service.TimelineEntry;
import app.siembra.text.Language;
import app.siembra.ui.life.EntryWords;
import app.siembra.ui.life.Sort;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Happened;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifeViewModelTest {
  @TempDir Path folder;

  private Studio studio;
  private PersonId id;
  private PersonViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    id = Marta.fill(studio);
    model = new PersonViewModel(studio.services(), id, studio.outdoors(), studio.desk());
    model.watch();
  }

  @AfterEach
  void close() {
    studio.close();
  }

  private List<String> said(Language language) {
    var words = new EntryWords(Voice.in(language, Studio.TODAY));
    return model.life().shown().stream()
        .map(entry -> words.pill(entry) + ": " + words.title(entry) + " / " + words.detail(entry))
        .toList();
  }

  @Test
  void saysWhatHappenedTheNewestFirst() {
    assertThat(said(Language.ENGLISH))
        .containsExactly(
            "call: Talked about the yard's new crane / 7 October\u00A0· 25 min\u00A0· nervous about"
                + " the audit",
            "gave: Recommended Iván Soler for the audit / 19 September\u00A0· introduction\u00A0·"
                + " turned into a contract",
            "received: Looked over my lease contract / 2 September\u00A0· advice\u00A0· thanked",
            "met: Lunch in Getxo with Jon / 13 August",
            "message: Sent the regatta pictures / 26 July",
            "added: Came into Siembra / 1 July");
  }

  @Test
  void saysWhatNobodyWroteDownInASentence() {
    studio.logAgo(0, "called @\"Marta Gil\"");
    studio.logAgo(0, "@\"Marta Gil\" +advice");
    studio.set("Marta Gil", "birthday", "1986-11-22");
    studio.set("Marta Gil", "met", "2024-06-14");

    assertThat(said(Language.SPANISH))
        .contains(
            "llamada: Hablasteis por teléfono / 23 de noviembre",
            "fecha: Cumpleaños, 40 años / 22 de noviembre",
            "principio: Os conocisteis en the Sail Expo / 14 de junio de 2024");
  }

  @Test
  void whereVeryMuchHappenedOlderTalksAreReadOnceTheyAreWanted() {
    List<Integer> wanted = new ArrayList<>();
    var life = new LifeViewModel(studio.services(), id, studio.desk(), () -> wanted.add(1));
    var all = studio.services().people().page(id, Studio.NOW).timeline();
    var newest = studio.services().people().page(id, 1, Studio.NOW).life();
    assertThat(newest.older()).isEqualTo(2);

    life.show(newest);

    assertThat(life.shown()).as("up to the oldest that was read").isEqualTo(all.subList(0, 1));
    assertThat(life.older().get()).isEqualTo(all.size() - 1);
    assertThat(wanted).hasSize(1);
    assertThat(life.talks()).isGreaterThan(People.TALKS);
    life.show(new Life(all, Map.of()));
    assertThat(life.shown()).isEqualTo(all);
    assertThat(life.older().get()).isZero();
    assertThat(wanted).hasSize(1);
  }

  @Test
  void whatIsLookedForAmongOlderTalksIsReadFirst() {
    List<Integer> wanted = new ArrayList<>();
    var life = new LifeViewModel(studio.services(), id, studio.desk(), () -> wanted.add(1));
    var all = studio.services().people().page(id, Studio.NOW).timeline();
    var oldest =
        all.stream()
            .filter(TimelineEntry.Talk.class::isInstance)
            .reduce((_, later) -> later)
            .map(TimelineEntry.Talk.class::cast)
            .orElseThrow();
    life.seek(new Happened.Talk(oldest.interaction().id()));

    life.show(studio.services().people().page(id, 1, Studio.NOW).life());

    assertThat(life.found().get()).isNull();
    assertThat(life.talks()).isEqualTo(Integer.MAX_VALUE);
    life.show(new Life(all, Map.of()));
    assertThat(life.found().get()).isEqualTo(oldest);
  }

  @Test
  void isNarrowedToOneSort() {
    model.life().narrow(Sort.HELP);
    assertThat(said(Language.ENGLISH)).hasSize(2).allMatch(line -> line.matches("(gave|rec).*"));

    model.life().narrow(Sort.NOTES);
    assertThat(model.life().shown()).isEmpty();
  }

  @Test
  void showsFiftyEntriesOfManyAndMoreWhenAsked() {
    for (int each = 0; each < 60; each++) {
      model.life().note("Note " + each);
    }
    assertThat(model.life().shown()).hasSize(50);
    assertThat(model.life().older().get()).isEqualTo(16);

    model.life().more();
    assertThat(model.life().shown()).hasSize(66);
    assertThat(model.life().older().get()).isZero();
  }

  @Test
  void keepsANoteInOneLine() {
    model.life().note("  Her boat is called Nora ");
    model.life().note("   ");

    assertThat(said(Language.ENGLISH).getFirst())
        .isEqualTo("note: Her boat is called Nora / 23 November");
    assertThat(model.life().shown()).hasSize(7);
  }

  @Test
  void opensTheFormOfAnEntry() {
    TimelineEntry talk = model.life().shown().get(0);
    TimelineEntry help = model.life().shown().get(1);
    model.life().acts().open(talk);
    model.life().acts().open(help);
    model.life().acts().open(model.life().shown().getLast());

    assertThat(studio.gone())
        .containsExactly(
            new Destination.EditInteraction(((TimelineEntry.Talk) talk).interaction().id()),
            new Destination.EditHelp(((TimelineEntry.Helped) help).help().id()),
            new Destination.EditPerson(id));
  }

  @Test
  void takesEntriesOutAndBackInAgain() {
    var before = said(Language.ENGLISH);
    model.life().acts().remove(model.life().shown().get(1));
    model.life().acts().remove(model.life().shown().get(0));
    model.life().acts().remove(model.life().shown().getLast());
    assertThat(said(Language.ENGLISH)).isEqualTo(before.subList(2, 6));

    model.undo();
    model.undo();
    assertThat(said(Language.ENGLISH)).isEqualTo(before);
  }
}
