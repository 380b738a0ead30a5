package app.siembra.ui.people;

import java.util.List;
import java.util.function.BiFunction;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.layout.Pane;
import javafx.stage.Window;

/// The way to the system's printer.
final class Printing {
  private Printing() {}

  /// Asks where and how to print, and prints.
  ///
  /// @param pages the pages for paper of a width and a height that can be printed on, in points
  /// @return false where there is no printer
  static boolean print(Window owner, BiFunction<Double, Double, List<Pane>> pages) {
    PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
    if (job == null) {
      return false;
    }
    if (job.showPrintDialog(owner)) {
      PageLayout paper = job.getJobSettings().getPageLayout();
      for (Pane page : pages.apply(paper.getPrintableWidth(), paper.getPrintableHeight())) {
        boolean _ = job.printPage(paper, page);
      }
      boolean _ = job.endJob();
    }
    return true;
  }
}
