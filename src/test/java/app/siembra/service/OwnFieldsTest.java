package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import app.siembra.model.PersonId;
import app.siembra.model.ProblemException;
import app.siembra.ui.parts.Studio;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnFieldsTest {
  private static final FieldDefinition SIZE =
      new FieldDefinition("Shoe size", OwnField.Kind.NUMBER, List.of());
  private static final FieldDefinition DIET =
      new FieldDefinition("Diet", OwnField.Kind.CHOICE, List.of("all", "no meat"));

  @TempDir Path folder;
  private Studio studio;
  private OwnFields fields;
  private PersonId ana;

  @BeforeEach
  void open() {
    studio = Studio.at(folder);
    fields = studio.services().ownFields();
    ana = studio.add("Ana");
    fields.add(SIZE, Studio.NOW);
    fields.add(DIET, Studio.NOW);
  }

  @AfterEach
  void close() {
    studio.close();
  }

  @Test
  void areOfferedInTheirOrderWhichCanBeChanged() {
    assertThat(fields.all()).containsExactly(SIZE, DIET);

    fields.up(DIET, Studio.NOW);
    assertThat(fields.all()).containsExactly(DIET, SIZE);

    studio.services().undo().undo(Studio.NOW);
    assertThat(fields.all()).containsExactly(SIZE, DIET);
  }

  @Test
  void noTwoAreCalledTheSame() {
    assertThatThrownBy(() -> fields.add(SIZE.named("shoe SIZE"), Studio.NOW))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("field.exists");
    assertThatThrownBy(() -> fields.rename(SIZE, "diet", Studio.NOW))
        .hasMessageContaining("field.exists");
    assertThat(fields.all()).containsExactly(SIZE, DIET);
  }

  @Test
  void renamingReachesEverybodyAndIsOneChange() {
    studio.set("Ana", "field", "shoe size=43");

    fields.rename(SIZE, "Size", Studio.NOW);
    assertThat(known()).containsExactly(new OwnField("Size", OwnField.Kind.NUMBER, "43"));
    assertThat(fields.all()).containsExactly(SIZE.named("Size"), DIET);

    studio.services().undo().undo(Studio.NOW);
    assertThat(known()).containsExactly(new OwnField("Shoe size", OwnField.Kind.NUMBER, "43"));
    assertThat(fields.all()).containsExactly(SIZE, DIET);
  }

  @Test
  void whatIsKnownStaysWhereAFieldIsOfferedNoMore() {
    studio.set("Ana", "field", "Diet=no meat");

    fields.remove(DIET, Studio.NOW);

    assertThat(fields.all()).containsExactly(SIZE);
    assertThat(known()).containsExactly(new OwnField("Diet", OwnField.Kind.CHOICE, "no meat"));
  }

  @Test
  void aValueOfAFieldThatIsNotOfferedYetOffersItInTheSameChange() {
    FieldDefinition pets = new FieldDefinition("Pets", OwnField.Kind.TEXT, List.of());
    OwnField nora = new OwnField("Pets", OwnField.Kind.TEXT, "Nora, a cat");

    fields.edit(
        ana,
        person -> person.withCard(person.card().withOwnFields(List.of(nora))),
        List.of(pets),
        Studio.NOW);
    assertThat(fields.all()).containsExactly(SIZE, DIET, pets);
    assertThat(known()).containsExactly(nora);

    studio.services().undo().undo(Studio.NOW);
    assertThat(fields.all()).containsExactly(SIZE, DIET);
    assertThat(known()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Vegetarian, YES_NO, sí, yes",
    "Vegetarian, YES_NO, No, no",
    "Name day, DATE, 3 de mayo, --05-03",
    "Height, NUMBER, 1.70, 1.70",
    "Motto, TEXT, a=b, a=b"
  })
  void theCommandLineSetsThemByTheirKind(
      String name, OwnField.Kind kind, String typed, String content) {
    fields.add(new FieldDefinition(name, kind, List.of()), Studio.NOW);

    studio.set("Ana", "field", name + "=" + typed);
    assertThat(known()).containsExactly(new OwnField(name, kind, content));

    studio.set("Ana", "field", "-" + name);
    assertThat(known()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "shoe size=big, field.number",
    "shoe size, field.line",
    "=43, field.name.empty",
    "shoe size=, field.empty"
  })
  void whatWillNotDoIsRefused(String value, String problem) {
    assertThatThrownBy(() -> studio.set("Ana", "field", value)).hasMessageContaining(problem);
    assertThat(known()).isEmpty();
  }

  private List<OwnField> known() {
    return studio.services().people().get(ana).card().ownFields();
  }
}
