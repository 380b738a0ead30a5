package app.siembra.cli;

import app.siembra.service.ExportFormat;
import app.siembra.service.Exporting;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `export FILE`: in the format that its ending asks for, or another.
@CommandLine.Command
final class ExportCommand implements Command {
  @Parameters(paramLabel = "FILE", descriptionKey = "command.export.file")
  String file = "";

  @Option(names = "--as", paramLabel = "FORMAT", descriptionKey = "command.export.as")
  @Nullable String format;

  @Option(names = "--for-spreadsheets", descriptionKey = "command.export.for-spreadsheets")
  boolean forSpreadsheets;

  @Option(names = "--semicolons", descriptionKey = "command.export.semicolons")
  boolean semicolons;

  @Option(names = "--without-photos", descriptionKey = "command.export.without-photos")
  boolean withoutPhotos;

  @Override
  public Exit run(Desk desk) {
    ExportFormat as = format == null ? null : Choice.of(ExportFormat.class, format);
    Exporting exporting = desk.services().exporting();
    Exporting tables = semicolons ? exporting.withSemicolons() : exporting;
    Exporting chosen = withoutPhotos ? tables.withoutPhotos() : tables;
    long count =
        chosen
            .in(desk.texts().language())
            .export(desk.path(file), as, forSpreadsheets, desk.moment());
    desk.line(desk.texts().count("command.exported", count, file));
    return Exit.DONE;
  }
}
