package app.siembra.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/// Harms one file after the other of something that nobody has open, and sees who notices.
final class HarmTrial {
  /// Who notices.
  enum Noticed {
    AT_OPENING,
    BY_CHECK,
    BY_BACKUP,
    /// All is there, down to the last row.
    HARMLESS,
    /// Something is wrong, and nobody says so.
    SILENT
  }

  /// Looks at what was harmed.
  interface Exam {
    /// @param file what was harmed, within the folder
    /// @param findings takes what must not be
    Noticed look(Path folder, Path file, List<String> findings) throws IOException;
  }

  private final Path intact;
  private final Path folder;
  private final Exam exam;
  private final Map<Noticed, Integer> counts = new EnumMap<>(Noticed.class);
  private final List<String> findings = new ArrayList<>();
  private final List<String> silent = new ArrayList<>();

  /// @param intact a folder that stays as it is
  /// @param folder for copies of it; must not be there
  HarmTrial(Path intact, Path folder, Exam exam) {
    this.intact = intact;
    this.folder = folder;
    this.exam = exam;
  }

  /// The files that can be harmed.
  List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(intact)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.endsWith("siembra.lock"))
          .map(intact::relativize)
          .sorted()
          .toList();
    }
  }

  /// How often it was noticed in this way.
  int count(Noticed noticed) {
    return counts.getOrDefault(noticed, 0);
  }

  /// Everything that must not be, in words.
  List<String> findings() {
    return findings;
  }

  /// What nobody noticed, in words.
  List<String> silent() {
    return silent;
  }

  /// Harms a file.
  void harm(Path file, Harm harm, Random random) throws IOException {
    for (Path one : files()) {
      Path to = folder.resolve(one);
      Files.createDirectories(to.getParent());
      Files.copy(intact.resolve(one), to);
    }
    harm.to(folder.resolve(file), random);
    List<String> found = new ArrayList<>();
    Noticed noticed = exam.look(folder, file, found);
    counts.merge(noticed, 1, Integer::sum);
    if (noticed == Noticed.SILENT) {
      silent.add("%s, %s".formatted(file, harm));
    }
    found.forEach(what -> findings.add("%s, %s, %s: %s".formatted(file, harm, noticed, what)));
    PowerCuts.remove(folder);
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
