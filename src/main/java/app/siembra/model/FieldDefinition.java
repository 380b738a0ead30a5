package app.siembra.model;

import java.util.List;

/// A field of the user's own, as it is offered for everybody.
///
/// @param name what it is called; two with the same folded name are the same
/// @param kind what may be written into it
/// @param choices the words of a [OwnField.Kind#CHOICE], in their order; else empty
public record FieldDefinition(String name, OwnField.Kind kind, List<String> choices) {
  public FieldDefinition {
    name = Check.required(name, "field.name.empty");
    choices =
        kind == OwnField.Kind.CHOICE
            ? Distinct.byFold(Check.lineList(choices), choice -> choice)
            : List.of();
  }

  /// The field as it is known of somebody.
  public static FieldDefinition of(OwnField field) {
    return new FieldDefinition(field.name(), field.kind(), List.of(field.content()));
  }

  /// The form in which two names are the same.
  public String folded() {
    return Fold.of(name);
  }

  /// Whether this is the definition of that field.
  public boolean defines(OwnField field) {
    return folded().equals(Fold.of(field.name()));
  }

  /// The same under another name.
  public FieldDefinition named(String changed) {
    return new FieldDefinition(changed, kind, choices);
  }

  /// The same with other words to choose from.
  public FieldDefinition choosing(List<String> changed) {
    return new FieldDefinition(name, kind, changed);
  }
}
