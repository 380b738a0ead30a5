package app.siembra.ui.ledger;

import app.siembra.model.Help;
import app.siembra.model.Keys;
import app.siembra.model.Loan;
import app.siembra.model.Money;
import app.siembra.service.HelpEntry;
import app.siembra.text.Pieces;
import app.siembra.ui.parts.Voice;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the ledger says of things and money that were lent, in one voice.
///
/// @param voice the present one
record LoanWords(Voice voice) {
  /// What was lent: the thing or the amount, as it was written down.
  String what(Loan loan) {
    Money value = loan.value();
    return loan.thing().isEmpty() && value != null ? amount(value) : loan.thing();
  }

  /// The same of an entry of which perhaps nothing else is known than what the user wrote.
  String title(HelpEntry entry) {
    Loan loan = entry.help().details().loan();
    return loan == null ? new LedgerWords(voice).title(entry) : voice.words().leading(what(loan));
  }

  /// Who has it, since when, and when it comes back.
  String detail(HelpEntry entry) {
    Help help = entry.help();
    String who =
        voice
            .texts()
            .get(
                "ledger.lent." + Keys.of(help.direction()),
                new LedgerWords(voice).names(entry.people()));
    return Pieces.dotted(who, since(help.details().on()), way(help.details().loan()));
  }

  private String way(@Nullable Loan loan) {
    if (loan == null) {
      return "";
    }
    LocalDate back = loan.returnedOn();
    if (back != null) {
      return voice.texts().get("ledger.lent.back.on", voice.days().on(back));
    }
    Money part = loan.returned();
    Money out = loan.out();
    LocalDate due = loan.dueBack();
    return Pieces.dotted(
        part == null ? bits(loan) : voice.texts().get("ledger.lent.part", amount(part)),
        part == null || out == null ? "" : voice.texts().get("ledger.lent.out", amount(out)),
        due == null ? "" : voice.texts().get("ledger.lent.due", voice.days().on(due)));
  }

  /// What came back of a thing.
  private String bits(Loan loan) {
    List<String> bits =
        loan.parts().stream().map(Loan.Part::what).filter(what -> !what.isEmpty()).toList();
    return bits.isEmpty() ? "" : voice.texts().get("ledger.lent.part", voice.texts().list(bits));
  }

  private String since(LocalDate day) {
    return voice.texts().get("ledger.lent.since", voice.days().from(day));
  }

  String amount(Money money) {
    NumberFormat format = NumberFormat.getCurrencyInstance(voice.texts().language().locale());
    format.setCurrency(money.currency());
    format.setMinimumFractionDigits(
        money.amount().stripTrailingZeros().scale() <= 0
            ? 0
            : money.currency().getDefaultFractionDigits());
    return format.format(money.amount());
  }
}
