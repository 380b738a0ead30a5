package app.siembra.ui.draft;

import app.siembra.model.FieldDefinition;
import app.siembra.model.OwnField;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A field of the user's own, in the form: of a kind that is known, or one that is named there and
/// then.
public final class OwnFieldDraft extends Draft<OwnField> {
  private final @Nullable FieldDefinition definition;
  private final @Nullable OwnField before;
  private final Reading reading;
  private final StringProperty name = new SimpleStringProperty("");
  private final ObjectProperty<OwnField.Kind> kind;
  private final StringProperty choices = new SimpleStringProperty("");
  private final StringProperty typed;

  private OwnFieldDraft(
      @Nullable FieldDefinition definition, @Nullable OwnField before, Reading reading) {
    this.definition = definition;
    this.before = before;
    this.reading = reading;
    this.kind =
        new SimpleObjectProperty<>(definition == null ? OwnField.Kind.TEXT : definition.kind());
    this.typed = new SimpleStringProperty(shown());
  }

  /// One that is known, to be changed. What is known of somebody keeps its kind, whatever the field
  /// is meanwhile.
  public static OwnFieldDraft of(OwnField field, Reading reading) {
    FieldDefinition definition =
        reading.fields().stream()
            .filter(each -> each.defines(field) && each.kind() == field.kind())
            .findFirst()
            .orElse(FieldDefinition.of(field));
    return new OwnFieldDraft(definition, field, reading);
  }

  /// An empty one of this definition, or with null one that is still to be named.
  public static OwnFieldDraft empty(@Nullable FieldDefinition definition, Reading reading) {
    return new OwnFieldDraft(definition, null, reading);
  }

  /// What the field is; null where it is named here.
  public @Nullable FieldDefinition definition() {
    return definition;
  }

  /// What a new field is to be called.
  public StringProperty name() {
    return name;
  }

  /// What may be written into it.
  public ObjectProperty<OwnField.Kind> kind() {
    return kind;
  }

  /// The words to choose from in a new field, with commas between them.
  public StringProperty choices() {
    return choices;
  }

  /// What stands in it: for yes or no the word that is stored, else as people write it.
  public StringProperty typed() {
    return typed;
  }

  /// The definition of what was read, to be offered from now on.
  public FieldDefinition offered() {
    return definition == null
        ? new FieldDefinition(
            name.get(), kind.get(), List.of((choices.get() + "," + typed.get()).split(",")))
        : definition;
  }

  @Override
  Optional<OwnField> make() {
    String text = typed.get().strip();
    OwnField old = before;
    if (old != null && text.equals(shown().strip())) {
      return Optional.of(old);
    }
    if (text.isEmpty()) {
      if (definition == null && !name.get().isBlank()) {
        throw new ProblemException(Problem.of("field.empty"));
      }
      return Optional.empty();
    }
    FieldDefinition field = offered();
    return Optional.of(new OwnField(field.name(), field.kind(), content(field.kind(), text)));
  }

  private String content(OwnField.Kind of, String text) {
    return switch (of) {
      case TEXT -> {
        NotesDraft.check(text);
        yield text;
      }
      case CHOICE, YES_NO -> text;
      case NUMBER ->
          reading
              .ownFields()
              .number(text)
              .orElseThrow(() -> new ProblemException(Problem.of("field.number", text)));
      case DATE -> DateDraft.date(text).toString();
    };
  }

  private String shown() {
    OwnField old = before;
    if (old == null) {
      return "";
    }
    return old.kind() == OwnField.Kind.YES_NO ? old.content() : reading.ownFields().shown(old);
  }
}
