package app.siembra.ui.parts;

import java.util.List;
import java.util.function.Supplier;

/// Whether something else stands in a form than what it began with, or than what was saved last.
public final class Unsaved {
  private final Supplier<List<Object>> fields;
  private List<Object> settled;

  /// @param fields all that can be typed or chosen, as it stands now
  public Unsaved(Supplier<List<Object>> fields) {
    this.fields = fields;
    this.settled = fields.get();
  }

  /// What stands there now is saved, or is not to be kept.
  public void settle() {
    settled = fields.get();
  }

  /// Whether leaving would lose something.
  public boolean isThere() {
    return !fields.get().equals(settled);
  }
}
