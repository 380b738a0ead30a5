package app.siembra.ui.arrival;

import app.siembra.service.ImportReport;
import app.siembra.ui.kit.Disclosure;
import app.siembra.ui.kit.Lines;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.kit.Row;
import app.siembra.ui.kit.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is known of one file: what it would bring or brought, what is left out of it and why, or
/// the one reason why it cannot be read.
public final class FileReport extends VBox {
  public FileReport(ImportReport report, ImportWords words) {
    Styles.styled(this, "file-report");
    var row =
        Row.of(ImportWords.name(report.file()))
            .pill(words.format(report), tone(report))
            .detail(words.detail(report))
            .note(words.newcomers(report));
    getChildren().add(row);
    if (report instanceof ImportReport.Taken taken) {
      if (!taken.twins().isEmpty()) {
        getChildren().add(inset(Lines.of(words.twins(taken), Styles.DETAIL)));
      }
      addSkipped(taken.skipped(), words);
    }
    if (report instanceof ImportReport.Happened happened) {
      addSkipped(happened.skipped(), words);
    }
  }

  private void addSkipped(List<ImportReport.Skipped> skipped, ImportWords words) {
    if (!skipped.isEmpty()) {
      getChildren()
          .add(
              inset(
                  new Disclosure(
                      words.skipped(skipped),
                      () ->
                          words.reasons(skipped).stream()
                              .map(reason -> Lines.of(reason, Styles.DETAIL))
                              .toList())));
    }
  }

  /// What stands below the text of the row, not below its pill.
  private static HBox inset(Node node) {
    return Styles.styled(new HBox(Styles.styled(new Region(), "file-lead"), node), "file-more");
  }

  private static Pill.Tone tone(ImportReport report) {
    return switch (report) {
      case ImportReport.Taken _,
          ImportReport.Happened _,
          ImportReport.Asking _,
          ImportReport.Unmapped _ ->
          Pill.Tone.GREEN;
      case ImportReport.Refused _, ImportReport.Cancelled _ -> Pill.Tone.AMBER;
    };
  }
}
