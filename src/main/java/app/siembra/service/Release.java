package app.siembra.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/// Which Siembra this is.
public final class Release {
  private Release() {}

  /// Its version, as the build wrote it down.
  public static String version() {
    Properties build = new Properties();
    try (InputStream in = Release.class.getResourceAsStream("/app/siembra/build.properties")) {
      build.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return build.getProperty("version", "");
  }
}
