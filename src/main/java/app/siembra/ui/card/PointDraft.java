package app.siembra.ui.card;

import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One way to reach somebody, in the form.
final class PointDraft extends Draft<ContactPoint> {
  private final PointKind kind;
  private final @Nullable ContactPoint before;
  private final Reading reading;
  private final List<StringProperty> fields;
  private final StringProperty label;

  /// By what phones and labels are read.
  ///
  /// @param region by which phones without a prefix are read, or null
  /// @param labels how the kinds of labels are called
  record Reading(@Nullable String region, Labels labels) {}

  private PointDraft(PointKind kind, @Nullable ContactPoint before, Reading reading) {
    this.kind = kind;
    this.before = before;
    this.reading = reading;
    List<String> values =
        before == null ? kind.fields().stream().map(_ -> "").toList() : PointKind.values(before);
    this.fields = values.stream().<StringProperty>map(SimpleStringProperty::new).toList();
    this.label = new SimpleStringProperty(labelBefore());
  }

  /// An empty one.
  static PointDraft empty(PointKind kind, Reading reading) {
    return new PointDraft(kind, null, reading);
  }

  static PointDraft of(ContactPoint point, Reading reading) {
    return new PointDraft(PointKind.of(point), point, reading);
  }

  PointKind kind() {
    return kind;
  }

  /// What was typed into each field of the kind.
  List<StringProperty> fields() {
    return fields;
  }

  /// What it is for, in the user's words.
  StringProperty label() {
    return label;
  }

  @Override
  Optional<ContactPoint> make() {
    List<String> typed = fields.stream().map(field -> field.get().strip()).toList();
    if (typed.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    ContactPoint old = before;
    boolean sameLabel = label.get().strip().equals(labelBefore());
    if (old != null && sameLabel && typed.equals(PointKind.values(old))) {
      return Optional.of(old);
    }
    Label now = sameLabel && old != null ? old.label() : reading.labels().read(label.get());
    return Optional.of(kind.make(typed, now, old, reading.region()));
  }

  private String labelBefore() {
    return before == null ? "" : reading.labels().words(before.label());
  }
}
