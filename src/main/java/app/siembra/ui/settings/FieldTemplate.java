package app.siembra.ui.settings;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import app.siembra.text.Texts;
import java.util.List;

/// A field that many want to know of people: once taken it is one of the user's own like any other.
///
/// @param key the last word of the message that names it
/// @param kind what may be written into it
record FieldTemplate(String key, OwnField.Kind kind) {
  static List<FieldTemplate> all() {
    return List.of(
        new FieldTemplate("pets", OwnField.Kind.TEXT),
        new FieldTemplate("children", OwnField.Kind.TEXT),
        new FieldTemplate("likes-to-eat", OwnField.Kind.TEXT),
        new FieldTemplate("does-not-eat", OwnField.Kind.TEXT),
        new FieldTemplate("allergies", OwnField.Kind.TEXT),
        new FieldTemplate("vegetarian", OwnField.Kind.YES_NO),
        new FieldTemplate("gift-ideas", OwnField.Kind.TEXT),
        new FieldTemplate("languages", OwnField.Kind.TEXT),
        new FieldTemplate("clothes-size", OwnField.Kind.TEXT),
        new FieldTemplate("shoe-size", OwnField.Kind.NUMBER));
  }

  FieldDefinition definition(Texts texts) {
    return new FieldDefinition(texts.get("field.template." + key), kind, List.of());
  }
}
