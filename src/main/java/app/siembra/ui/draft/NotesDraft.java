package app.siembra.ui.draft;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/// Notes, in the form. What came from elsewhere may be longer than what can be typed; it stays
/// whole until it is changed.
public final class NotesDraft extends Draft<String> {
  /// How many letters can be typed.
  static final int LONGEST = 100_000;

  private final String before;
  private final StringProperty text;

  public NotesDraft(String before) {
    this.before = before;
    this.text = new SimpleStringProperty(before);
  }

  /// What stands in the field: Markdown.
  public StringProperty text() {
    return text;
  }

  @Override
  Optional<String> make() {
    String typed = text.get();
    if (!typed.equals(before)) {
      check(typed);
    }
    return Optional.of(typed);
  }

  /// @throws ProblemException `text.too-long` for more than can be typed
  public static void check(String typed) {
    if (typed.length() > LONGEST) {
      throw new ProblemException(
          Problem.of("text.too-long", String.format(Locale.ROOT, "%d", LONGEST)));
    }
  }
}
