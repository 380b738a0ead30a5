package app.siembra.reliability;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What somebody had said when they were cut off.
///
/// @param acknowledged the steps that it knew to be on the disk
/// @param pending the one it was at, or null
record Testimony(List<Step> acknowledged, @Nullable Step pending) {
  /// What these lines of a [Writer] say.
  static Testimony of(List<String> lines) {
    List<Step> acknowledged = new ArrayList<>();
    @Nullable Step pending = null;
    for (String line : lines) {
      if (line.startsWith(Writer.BEGUN)) {
        pending = Step.read(line.substring(Writer.BEGUN.length()));
      } else if (line.equals(Writer.DONE) && pending != null) {
        acknowledged.add(pending);
        pending = null;
      }
    }
    return new Testimony(acknowledged, pending);
  }
}
