package app.siembra.measure;

import app.siembra.model.Moment;
import app.siembra.service.Services;
import app.siembra.service.sample.SampleSize;
import app.siembra.store.Database;
import app.siembra.store.Opening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;

/// Invented networks to measure on, made once and kept below `target/measure`.
public final class Networks {
  private Networks() {}

  /// The folder of a network of that size.
  ///
  /// @param size people and interactions: `5000/50000`
  public static Path folder(String size) {
    String[] parts = size.split("/");
    Path folder = Path.of("target", "measure", parts[0] + "-" + parts[1]);
    if (!Files.exists(folder)) {
      make(folder, new SampleSize(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), 1));
    }
    return folder;
  }

  /// The open network of a folder.
  public static Database open(Path folder) {
    return switch (Database.open(folder)) {
      case Opening.Opened(Database database) -> database;
      case Opening other -> throw new IllegalStateException(other.toString());
    };
  }

  /// Under another name until it is whole: making a large one may be broken off.
  private static void make(Path folder, SampleSize size) {
    try {
      Path unfinished = Files.createTempDirectory(Files.createDirectories(folder.getParent()), "");
      try (Services services = new Services(open(unfinished), "ES")) {
        var _ = services.sample().add(size, Moment.of(Clock.system(ZoneId.systemDefault())));
      }
      Files.move(unfinished, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
