package app.siembra.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/// The computer and the user that Siembra runs for, as far as it asks.
///
/// @param system the name of the operating system
/// @param user the user's login name
/// @param home the user's home folder
/// @param temporary the system's temporary folder
/// @param folder the folder in which Siembra was started
/// @param locale the user's language and country
/// @param environment the environment variables
record Machine(
    String system,
    String user,
    Path home,
    Path temporary,
    Path folder,
    Locale locale,
    Map<String, String> environment) {

  /// This computer.
  static Machine here() {
    return new Machine(
        System.getProperty("os.name"),
        System.getProperty("user.name"),
        Path.of(System.getProperty("user.home")),
        Path.of(System.getProperty("java.io.tmpdir")),
        Path.of("").toAbsolutePath(),
        Locale.getDefault(),
        System.getenv());
  }
}
