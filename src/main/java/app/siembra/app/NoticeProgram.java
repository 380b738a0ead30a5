package app.siembra.app;

import app.siembra.ui.settings.Computer;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The program of this computer that shows notices outside the window.
///
/// @param way which
/// @param file where it is
record NoticeProgram(Computer.Notices way, Path file) {
  private static final String TITLE = "SIEMBRA_TITLE";
  private static final String BODY = "SIEMBRA_BODY";

  private static final String SCRIPT =
      """
      on run argv
      display notification (item 2 of argv) with title (item 1 of argv)
      end run
      """;

  /// A toast must come from an installed program: this is the shell's own.
  private static final String TOAST =
      """
      $m = [Windows.UI.Notifications.ToastNotificationManager, Windows.UI.Notifications, \
      ContentType = WindowsRuntime]
      $x = $m::GetTemplateContent([Windows.UI.Notifications.ToastTemplateType]::ToastText02)
      $t = $x.GetElementsByTagName('text')
      [void]$t.Item(0).AppendChild($x.CreateTextNode($env:SIEMBRA_TITLE))
      [void]$t.Item(1).AppendChild($x.CreateTextNode($env:SIEMBRA_BODY))
      $id = '{1AC14E77-02E7-4E5D-B744-2EB1AE5198B7}\\WindowsPowerShell\\v1.0\\powershell.exe'
      $m::CreateToastNotifier($id).Show([Windows.UI.Notifications.ToastNotification]::new($x))
      """;

  /// Looks for it; empty where there is none.
  static Optional<NoticeProgram> on(Machine machine) {
    return wanted(machine.system())
        .flatMap(
            way ->
                find(way.program(), machine.environment().getOrDefault("PATH", ""))
                    .map(file -> new NoticeProgram(way, file)));
  }

  private static Optional<Computer.Notices> wanted(String system) {
    if (system.startsWith("Windows")) {
      return Optional.of(Computer.Notices.POWERSHELL);
    }
    return Optional.of(
        system.startsWith("Mac") ? Computer.Notices.OSASCRIPT : Computer.Notices.NOTIFY_SEND);
  }

  private static Optional<Path> find(String program, String path) {
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> inside(folder, program).stream())
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Optional<Path> inside(String folder, String program) {
    try {
      return Optional.of(Path.of(folder, program));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  /// The command that shows it. Its output names what was chosen there, where it can be chosen.
  ///
  /// @param choices whether this version of the program offers any
  List<String> command(Bulletin bulletin, boolean choices) {
    return switch (way) {
      case NOTIFY_SEND -> notifySend(bulletin, choices);
      case OSASCRIPT ->
          List.of(file.toString(), "-e", SCRIPT, bulletin.headline(), bulletin.body());
      case POWERSHELL ->
          List.of(
              file.toString(),
              "-NoProfile",
              "-NonInteractive",
              "-WindowStyle",
              "Hidden",
              "-Command",
              TOAST);
      case NONE -> List.of();
    };
  }

  private List<String> notifySend(Bulletin bulletin, boolean choices) {
    Stream<String> offered =
        choices
            ? Stream.of(
                "--action=" + Bell.Choice.SHOW.key() + "=" + bulletin.show(),
                "--action=" + Bell.Choice.LATER.key() + "=" + bulletin.later())
            : Stream.empty();
    return Stream.of(
            Stream.of(file.toString(), "--app-name=Siembra"),
            Stream.of("--hint=string:desktop-entry:siembra-Siembra"),
            offered,
            Stream.of("--", bulletin.headline(), escaped(bulletin.body())))
        .flatMap(part -> part)
        .toList();
  }

  /// Many desktops read the body as markup.
  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /// What the program reads from its environment.
  Map<String, String> environment(Bulletin bulletin) {
    return Map.of(TITLE, bulletin.headline(), BODY, bulletin.body());
  }

  /// The command whose output tells what this version of the program can do; empty where none can
  /// offer choices.
  List<String> help() {
    return switch (way) {
      case NOTIFY_SEND -> List.of(file.toString(), "--help");
      case OSASCRIPT, POWERSHELL, NONE -> List.of();
    };
  }
}
