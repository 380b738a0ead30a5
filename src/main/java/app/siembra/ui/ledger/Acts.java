package app.siembra.ui.ledger;

import app.siembra.model.HelpState;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.model.Upshot;
import app.siembra.service.HelpEntry;
import app.siembra.service.HelpLedger;
import app.siembra.service.Introducing;
import app.siembra.service.Presented;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.parts.Desk;

/// What can be done with one entry or introduction; each act can be taken back.
record Acts(HelpLedger ledger, Introducing introducing, Desk desk) {
  void edit(HelpEntry entry) {
    desk.navigator().go(new Destination.EditHelp(entry.help().id()));
  }

  void done(HelpEntry entry) {
    desk.change(moment -> ledger.state(entry.help().id(), HelpState.DONE, moment));
  }

  /// It does not come to that this time.
  void declined(HelpEntry entry) {
    desk.change(moment -> ledger.state(entry.help().id(), HelpState.DECLINED, moment));
  }

  void thanked(HelpEntry entry) {
    desk.change(moment -> ledger.thanked(entry.help().id(), moment));
  }

  /// What was lent is back. Where nobody wrote down what it was, the form asks.
  void returned(HelpEntry entry) {
    Loan loan = entry.help().details().loan();
    if (loan == null && entry.help().details().text().isEmpty()) {
      edit(entry);
    } else {
      desk.change(moment -> ledger.returned(entry.help().id(), moment));
    }
  }

  /// Part of what was lent is back: an amount where money was lent, else what it was.
  void returned(HelpEntry entry, String typed) {
    Loan loan = entry.help().details().loan();
    Money out = loan == null ? null : loan.out();
    desk.change(
        moment ->
            ledger.returned(
                entry.help().id(),
                out == null ? typed : "",
                out == null ? null : Amounts.read(typed, out.currency()),
                moment));
  }

  /// Both said yes, and were introduced today.
  void introduce(Presented presented) {
    desk.change(
        moment -> {
          var _ =
              introducing.introduce(
                  presented.first().id(), presented.second().id(), moment.today(), moment);
        });
  }

  /// One of the two would rather not.
  void declined(Presented presented) {
    desk.change(moment -> introducing.declined(presented.introduction().id(), moment));
  }

  /// Takes an introduction that came to nothing off the list.
  void giveUp(Presented presented) {
    desk.change(moment -> introducing.giveUp(presented.introduction().id(), moment));
  }

  void outcome(Presented presented, Upshot.Result result) {
    desk.change(moment -> introducing.outcome(presented.introduction().id(), result, "", moment));
  }

  void outcome(Presented presented, String words) {
    desk.change(moment -> introducing.outcome(presented.introduction().id(), words, moment));
  }
}
