package app.siembra.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// How long files may be. A budget is a question ("is this two things?"), not a reason to cut in
/// the middle of one.
///
/// @param half lines that half of the files stay within
/// @param most lines that 95 of 100 files stay within
/// @param all lines that every file stays within
record Budget(int half, int most, int all) {

  /// What is over budget, in words; empty where nothing is.
  List<String> overruns(Map<Path, Integer> lines) {
    List<Integer> sorted = lines.values().stream().sorted().toList();
    List<String> overruns = new ArrayList<>();
    if (sorted.isEmpty()) {
      return overruns;
    }
    int median = sorted.get((sorted.size() - 1) / 2);
    if (median > half) {
      overruns.add("half of the files: %d lines, not %d".formatted(median, half));
    }
    int nearlyAll = sorted.get((int) Math.ceil(sorted.size() * 0.95) - 1);
    if (nearlyAll > most) {
      overruns.add(
          "95 of 100 files: %d lines, not %d: %s".formatted(nearlyAll, most, over(most, lines)));
    }
    overruns.addAll(over(all, lines));
    return overruns;
  }

  private static List<String> over(int limit, Map<Path, Integer> lines) {
    return lines.entrySet().stream()
        .filter(file -> file.getValue() > limit)
        .map(file -> "%s: %d lines".formatted(file.getKey(), file.getValue()))
        .sorted()
        .toList();
  }
}
