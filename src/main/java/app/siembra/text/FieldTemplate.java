package app.siembra.text;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import java.util.List;

/// A field that many want to know of people: once taken it is one of the user's own like any other.
///
/// @param key the last word of the message that names it
/// @param kind what may be written into it
public record FieldTemplate(String key, OwnField.Kind kind) {
  private static final List<FieldTemplate> ALL =
      List.of(
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

  /// The usual fields, named in that language, without those that are offered already.
  ///
  /// @param offered blind to case and accents of their names
  public static List<FieldDefinition> besides(List<FieldDefinition> offered, Texts texts) {
    return ALL.stream()
        .map(template -> template.definition(texts))
        .filter(usual -> offered.stream().noneMatch(own -> own.folded().equals(usual.folded())))
        .toList();
  }

  private FieldDefinition definition(Texts texts) {
    return new FieldDefinition(texts.get("field.template." + key), kind, List.of());
  }
}
