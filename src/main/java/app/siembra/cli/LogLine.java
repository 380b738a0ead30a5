package app.siembra.cli;

import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.LogPreview;
import app.siembra.service.Logged;
import java.time.LocalDate;

/// One line of the log as of a day, from which its words for days count.
final class LogLine {
  private final Desk desk;
  private final String text;
  private final LocalDate day;
  private final boolean create;

  /// @param create whether people who are not known yet are made
  /// @throws ProblemException `interaction.future` for a day after today
  LogLine(Desk desk, String text, LocalDate day, boolean create) {
    if (day.isAfter(desk.moment().today())) {
      throw new ProblemException(Problem.of("interaction.future", day.toString()));
    }
    this.desk = desk;
    this.text = text;
    this.day = day;
    this.create = create;
  }

  /// What it would make.
  LogPreview preview() {
    return desk.services().interactions().preview(text, create, desk.moment().asOf(day));
  }

  /// Stores it; what is new in the book is dated as ever.
  Logged store() {
    return desk.services()
        .interactions()
        .log(
            desk.services().interactions().understand(text, desk.moment().asOf(day)),
            create,
            desk.moment());
  }
}
