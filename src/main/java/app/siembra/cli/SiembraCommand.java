package app.siembra.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What stands before every command. Its options have been read before picocli sees them; here they
/// are named for the help, and for the sentence about one that lacks its value.
@CommandLine.Command(name = "siembra")
final class SiembraCommand {
  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "command.option.data")
  @Nullable String data;

  @Option(names = "--today", paramLabel = "YYYY-MM-DD", descriptionKey = "command.option.today")
  @Nullable String today;

  @Option(names = "--background", descriptionKey = "command.option.background")
  boolean background;

  @Option(names = "--lang", paramLabel = "en|es", descriptionKey = "command.option.lang")
  @Nullable String language;

  @Option(names = "--version", versionHelp = true, descriptionKey = "command.option.version")
  boolean version;
}
