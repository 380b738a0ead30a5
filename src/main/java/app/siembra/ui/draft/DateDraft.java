package app.siembra.ui.draft;

import app.siembra.model.PartialDate;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.model.SpecialDate;
import app.siembra.phrase.PartialDates;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// A date of somebody, in the form.
public final class DateDraft extends Draft<SpecialDate> {
  private final @Nullable SpecialDate before;
  private final String shownBefore;
  private final ObjectProperty<SpecialDate.Kind> kind;
  private final StringProperty typed;
  private final StringProperty label;

  /// @param shown how the date before stands in the field, empty where there is none
  private DateDraft(SpecialDate.Kind kind, @Nullable SpecialDate before, String shown) {
    this.before = before;
    this.shownBefore = shown;
    this.kind = new SimpleObjectProperty<>(kind);
    this.typed = new SimpleStringProperty(shown);
    this.label = new SimpleStringProperty(before == null ? "" : before.label());
  }

  /// An empty one.
  public static DateDraft empty(SpecialDate.Kind kind) {
    return new DateDraft(kind, null, "");
  }

  public static DateDraft of(SpecialDate date, Reading reading) {
    return new DateDraft(
        date.kind(), date, date.date() == null ? date.text() : reading.days().partial(date.date()));
  }

  public ObjectProperty<SpecialDate.Kind> kind() {
    return kind;
  }

  public StringProperty typed() {
    return typed;
  }

  /// The user's name for a date of their own.
  public StringProperty label() {
    return label;
  }

  @Override
  Optional<SpecialDate> make() {
    String text = typed.get().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    SpecialDate old = before;
    return old != null && text.equals(shownBefore)
        ? Optional.of(new SpecialDate(kind.get(), old.date(), old.text(), label.get()))
        : Optional.of(new SpecialDate(kind.get(), date(text), "", label.get()));
  }

  /// The date that was typed.
  ///
  /// @throws ProblemException `date.unclear`, `date.unreal`
  static PartialDate date(String typed) {
    try {
      return PartialDates.read(typed)
          .orElseThrow(() -> new ProblemException(Problem.of("date.unclear")));
    } catch (ProblemException mistake) {
      throw new ProblemException(Problem.of(mistake.problem().key(), typed));
    }
  }
}
