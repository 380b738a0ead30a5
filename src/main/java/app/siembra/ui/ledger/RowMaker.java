package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Introduction;
import app.siembra.model.Loan;
import app.siembra.service.HelpEntry;
import app.siembra.service.Named;
import app.siembra.service.Presented;
import app.siembra.ui.kit.Buttons;
import app.siembra.ui.kit.Pill;
import app.siembra.ui.kit.Row;
import app.siembra.ui.parts.LinePopover;
import app.siembra.ui.parts.OutcomeMenu;
import app.siembra.ui.parts.Speech;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Makes the rows of the ledger, each with what can be done with it.
///
/// @param speech says it
/// @param acts does it
record RowMaker(Speech speech, Acts acts) {
  /// Something given or received.
  Row entry(HelpEntry entry) {
    return Row.of(words().title(entry))
        .pill(words().direction(entry), tone(entry.help().direction()))
        .detail(words().detail(entry))
        .actions(
            Stream.concat(
                    next(entry).stream(),
                    Stream.of(Buttons.plain(speech.get("ledger.edit"), () -> acts.edit(entry))))
                .toArray(Node[]::new))
        .onOpen(() -> acts.edit(entry));
  }

  private static Pill.Tone tone(Direction direction) {
    return switch (direction) {
      case GIVEN -> Pill.Tone.GREEN;
      case RECEIVED -> Pill.Tone.AMBER;
    };
  }

  /// The likeliest next step, if one is left.
  private List<Button> next(HelpEntry entry) {
    if (entry.help().isOut()) {
      return List.of(Buttons.filled(speech.get("ledger.returned"), () -> acts.returned(entry)));
    }
    return Side.RECEIVED.has(entry.help()) && !entry.help().details().thanked()
        ? List.of(Buttons.filled(speech.get("ledger.thanked"), () -> acts.thanked(entry)))
        : List.of();
  }

  /// Something asked or promised.
  Row open(HelpEntry entry) {
    return about(words().openTitle(entry), entry.people())
        .detail(words().openDetail(entry))
        .actions(
            Buttons.filled(speech.get("ledger.done"), () -> acts.done(entry)),
            notThisTime(() -> acts.declined(entry)))
        .onOpen(() -> acts.edit(entry));
  }

  Row thanks(HelpEntry entry) {
    return about(words().thanks(entry), entry.people())
        .detail(words().thanksDetail(entry))
        .actions(Buttons.filled(speech.get("ledger.thanked"), () -> acts.thanked(entry)))
        .onOpen(() -> acts.edit(entry));
  }

  /// Something lent, out or back.
  Row lent(HelpEntry entry) {
    var loan = new LoanWords(speech.voice().get());
    var row =
        about(loan.title(entry), entry.people())
            .detail(loan.detail(entry))
            .onOpen(() -> acts.edit(entry));
    return entry.help().isOut()
        ? row.actions(
            Buttons.filled(speech.get("ledger.returned"), () -> acts.returned(entry)),
            Buttons.plain(speech.get("ledger.returned.part"), () -> askPart(row, entry)))
        : row;
  }

  private void askPart(Row row, HelpEntry entry) {
    Loan loan = entry.help().details().loan();
    boolean isMoney = loan != null && loan.out() != null;
    LinePopover.under(
        row,
        speech.get(isMoney ? "ledger.returned.part.money" : "ledger.returned.part.thing"),
        "",
        typed -> acts.returned(entry, typed));
  }

  /// Two people who are, or are to be, introduced.
  Row introduction(Presented presented) {
    var overview = new OverviewWords(speech.voice().get());
    var row =
        about(overview.pair(presented), List.of(presented.first()))
            .detail(overview.introduction(presented))
            .note(presented.introduction().outcome());
    Introduction introduction = presented.introduction();
    if (introduction.isWaiting()) {
      return row.actions(
          Buttons.filled(speech.get("ledger.introduce"), () -> acts.introduce(presented)),
          notThisTime(() -> acts.declined(presented)));
    }
    if (introduction.declinedOn() != null) {
      return row.actions(
          Buttons.icon(Feather.X, speech.bind("ledger.off"), () -> acts.giveUp(presented)));
    }
    return row.actions(
            OutcomeMenu.of(
                presented.introduction(),
                speech,
                result -> acts.outcome(presented, result),
                () -> ask(row, presented)))
        .onOpen(() -> ask(row, presented));
  }

  private void ask(Row row, Presented presented) {
    LinePopover.under(
        row,
        speech.get("ledger.outcome.question"),
        presented.introduction().outcome(),
        words -> acts.outcome(presented, words));
  }

  private Button notThisTime(Runnable action) {
    return Buttons.icon(Feather.X, speech.bind("ledger.declined"), action);
  }

  private LedgerWords words() {
    return new LedgerWords(speech.voice().get());
  }

  /// A row about something between the user and these people, led by the first of them.
  private static Row about(String title, List<Named> people) {
    var first = people.stream().findFirst();
    return Row.of(title)
        .initials(first.map(Named::initials).orElse(""), first.map(Named::name).orElse(""));
  }
}
