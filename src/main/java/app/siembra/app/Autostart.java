package app.siembra.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/// The entry by which the system starts Siembra when the user signs in.
///
/// @param file where the system looks for it
/// @param content what it says
record Autostart(Path file, String content) {

  /// The entry of this computer for that command.
  static Autostart on(Machine machine, Launch launch) {
    Path home = machine.home();
    if (machine.system().startsWith("Windows")) {
      return new Autostart(
          absolute(machine, "APPDATA", home.resolve("AppData/Roaming"))
              .resolve("Microsoft/Windows/Start Menu/Programs/Startup/Siembra.cmd"),
          commandFile(launch.command()));
    }
    if (machine.system().startsWith("Mac")) {
      return new Autostart(
          home.resolve("Library/LaunchAgents/app.siembra.plist"), agent(launch.command()));
    }
    return new Autostart(
        absolute(machine, "XDG_CONFIG_HOME", home.resolve(".config"))
            .resolve("autostart/siembra.desktop"),
        desktopEntry(launch.command()));
  }

  private static Path absolute(Machine machine, String variable, Path otherwise) {
    String folder = machine.environment().getOrDefault(variable, "");
    return folder.isEmpty() || !Path.of(folder).isAbsolute() ? otherwise : Path.of(folder);
  }

  private static String desktopEntry(List<String> command) {
    return """
    [Desktop Entry]
    Type=Application
    Name=Siembra
    Exec=%s
    Icon=siembra-Siembra
    Terminal=false
    X-GNOME-Autostart-enabled=true
    """
        .formatted(
            command.stream().map(Autostart::quotedForDesktop).collect(Collectors.joining(" ")));
  }

  /// Quoted as an argument, and then once more as a value of the file, as the specification says.
  private static String quotedForDesktop(String argument) {
    String quoted = argument.replaceAll("([\"`$\\\\])", "\\\\$1").replace("\\", "\\\\");
    return '"' + quoted.replace("%", "%%") + '"';
  }

  private static String agent(List<String> command) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" \
    "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">
    <dict>
      <key>Label</key>
      <string>app.siembra</string>
      <key>ProgramArguments</key>
      <array>
    %s
      </array>
      <key>RunAtLoad</key>
      <true/>
    </dict>
    </plist>
    """
        .formatted(
            command.stream()
                .map(argument -> "    <string>" + escaped(argument) + "</string>")
                .collect(Collectors.joining("\n")));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String commandFile(List<String> command) {
    return command.stream()
        .map(argument -> '"' + argument.replace("%", "%%") + '"')
        .collect(Collectors.joining(" ", "@chcp 65001 >nul\r\n@start \"Siembra\" /min ", "\r\n"));
  }

  boolean isThere() {
    return Files.exists(file);
  }

  void write() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }

  void remove() throws IOException {
    Files.deleteIfExists(file);
  }
}
