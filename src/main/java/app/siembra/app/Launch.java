package app.siembra.app;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// How Siembra is started again as it was started now.
///
/// @param command the program and its arguments
record Launch(List<String> command) {
  Launch {
    command = List.copyOf(command);
  }

  /// The installed launcher where there is one, else Java with these jars; with the options that
  /// say where the network lies and what is spoken, and in the background.
  ///
  /// @param system the properties of the running Java
  static Launch inBackground(StartLine line, Path folder, Properties system) {
    List<String> command = new ArrayList<>(program(folder, system));
    command.addAll(line.background(folder).arguments());
    return new Launch(command);
  }

  private static List<String> program(Path folder, Properties system) {
    String installed = system.getProperty("jpackage.app-path", "");
    if (!installed.isEmpty()) {
      return List.of(installed);
    }
    String java = Path.of(system.getProperty("java.home"), "bin", "java").toString();
    String[] places = system.getProperty("java.class.path").split(File.pathSeparator);
    String whole =
        String.join(
            File.pathSeparator,
            List.of(places).stream().map(place -> folder.resolve(place).toString()).toList());
    return places.length == 1 && places[0].endsWith(".jar")
        ? List.of(java, "-jar", whole)
        : List.of(
            java, "--enable-native-access=ALL-UNNAMED", "-cp", whole, Launcher.class.getName());
  }
}
