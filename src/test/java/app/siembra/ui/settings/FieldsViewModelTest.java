package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import app.siembra.model.PersonId;
import app.siembra.text.Language;
import app.siembra.ui.parts.Studio;
import app.siembra.ui.parts.Voice;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The fields that the user wants to know of people.
final class FieldsViewModelTest {
  @TempDir Path folder;
  private Studio studio;
  private FieldsViewModel model;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    model =
        new FieldsViewModel(
            studio.services().ownFields(), studio.desk(), new Saving(studio.desk()));
    model.refresh();
  }

  @AfterEach
  void close() {
    studio.close();
    assertThat(studio.unhandled()).isEmpty();
  }

  @Test
  void aFieldIsOfferedUnderTheNameThatWasTypedAndTheLineIsEmptyForTheNext() {
    add("Height", OwnField.Kind.NUMBER);

    assertThat(model.name().get()).isEmpty();
    assertThat(model.all())
        .containsExactly(new FieldDefinition("Height", OwnField.Kind.NUMBER, List.of()));
  }

  @Test
  void aNameThatIsTakenOrEmptyIsRefusedBesideTheLineAndStays() {
    add("Height", OwnField.Kind.NUMBER);
    add(" height", OwnField.Kind.TEXT);
    assertThat(model.name().get()).isEqualTo(" height");
    assertThat(studio.services().ownFields().all()).hasSize(1);

    add("  ", OwnField.Kind.TEXT);
    assertThat(studio.services().ownFields().all()).hasSize(1);
  }

  @Test
  void aFieldIsRenamedForEverybodyOfWhomItIsKnown() {
    PersonId ana = studio.add("Ana López");
    add("Height", OwnField.Kind.NUMBER);
    studio.set("Ana López", "field", "height=1.7");

    model.rename(model.all().getFirst(), "Tall");
    model.refresh();

    assertThat(model.all()).extracting(FieldDefinition::name).containsExactly("Tall");
    assertThat(studio.services().people().get(ana).card().ownFields())
        .containsExactly(new OwnField("Tall", OwnField.Kind.NUMBER, "1.7"));
  }

  @Test
  void aNameOfAnotherFieldIsRefusedBesideTheOneItWasTypedInto() {
    add("Height", OwnField.Kind.NUMBER);
    add("Weight", OwnField.Kind.NUMBER);
    FieldDefinition weight = model.all().getLast();

    model.rename(weight, "Height");

    assertThat(model.problem(weight).getValue()).contains("Height");
    assertThat(model.problem(model.all().getFirst()).getValue()).isEmpty();
    model.rename(weight, "Mass");
    assertThat(model.problem(weight).getValue()).isEmpty();
  }

  @Test
  void whatCanBeChosenIsTypedWithCommas() {
    add("Team", OwnField.Kind.CHOICE);

    model.choices(model.all().getFirst(), "red, green,, red ");
    model.refresh();

    assertThat(model.all().getFirst().choices()).containsExactly("red", "green");
  }

  @Test
  void fieldsAreOrderedAndOfferedNoMore() {
    Stream.of("A", "B", "C").forEach(name -> add(name, OwnField.Kind.TEXT));

    model.up(model.all().getLast());
    model.refresh();
    assertThat(model.all()).extracting(FieldDefinition::name).containsExactly("A", "C", "B");

    model.up(model.all().getFirst());
    model.remove(model.all().get(1));
    model.refresh();
    assertThat(model.all()).extracting(FieldDefinition::name).containsExactly("A", "B");
    studio.services().undo().undo(Studio.NOW);
    model.refresh();
    assertThat(model.all()).extracting(FieldDefinition::name).containsExactly("A", "C", "B");
  }

  @Test
  void aUsualFieldIsOfferedInTheLanguageOfTheWindowAndThenNotAgain() {
    studio.speech().speak(Voice.in(Language.SPANISH, Studio.TODAY));
    FieldDefinition pets = model.templates().getFirst();

    model.add(pets);
    model.refresh();

    assertThat(model.all()).extracting(FieldDefinition::name).containsExactly("Mascotas");
    assertThat(model.templates()).doesNotContain(pets).hasSize(9);
  }

  private void add(String name, OwnField.Kind kind) {
    model.name().set(name);
    model.kind().set(kind);
    model.add();
    model.refresh();
  }
}
