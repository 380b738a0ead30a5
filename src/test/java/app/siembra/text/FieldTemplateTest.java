package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import java.util.List;
import org.junit.jupiter.api.Test;

class FieldTemplateTest {
  @Test
  void theUsualFieldsAreNamedInTheLanguageAndThoseThatAreThereAlreadyAreLeftOut() {
    var pets = new FieldDefinition("  MASCOTAS ", OwnField.Kind.NUMBER, List.of());

    assertThat(FieldTemplate.besides(List.of(), Texts.in(Language.ENGLISH)))
        .extracting(FieldDefinition::name)
        .startsWith("Pets", "Children")
        .contains("Gift ideas", "Shoe size");
    assertThat(FieldTemplate.besides(List.of(pets), Texts.in(Language.SPANISH)))
        .extracting(FieldDefinition::name)
        .startsWith("Hijos e hijas")
        .doesNotContain("Mascotas");
  }
}
