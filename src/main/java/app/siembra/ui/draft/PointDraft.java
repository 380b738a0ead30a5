package app.siembra.ui.draft;

import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.text.AddressOrder;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One way to reach somebody, in the form.
public final class PointDraft extends Draft<ContactPoint> {
  private final PointKind kind;
  private final @Nullable ContactPoint before;
  private final Reading reading;
  private final List<StringProperty> fields;
  private final StringProperty label;

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
  public static PointDraft empty(PointKind kind, Reading reading) {
    return new PointDraft(kind, null, reading);
  }

  public static PointDraft of(ContactPoint point, Reading reading) {
    return new PointDraft(PointKind.of(point), point, reading);
  }

  public PointKind kind() {
    return kind;
  }

  /// What was typed into each field of the kind.
  public List<StringProperty> fields() {
    return fields;
  }

  /// What it is for, in the user's words.
  public StringProperty label() {
    return label;
  }

  /// In which order the parts of an address stand.
  AddressOrder order() {
    String country = before instanceof ContactPoint.Postal(var at, var _) ? at.country() : "";
    return AddressOrder.of(country, reading.region());
  }

  @Override
  Optional<ContactPoint> make() {
    List<String> typed = fields.stream().map(field -> field.get().strip()).toList();
    if (typed.stream().allMatch(String::isEmpty)) {
      return Optional.empty();
    }
    ContactPoint old = before;
    boolean sameLabel = label.get().strip().equals(labelBefore());
    Label now = sameLabel && old != null ? old.label() : reading.labels().read(label.get());
    if (old != null && typed.equals(PointKind.values(old))) {
      return Optional.of(PointKind.labelled(old, now));
    }
    return Optional.of(kind.make(typed, now, old, reading.region()));
  }

  private String labelBefore() {
    return before == null ? "" : reading.labels().words(before.label());
  }
}
