package app.siembra.ui.ledger;

import app.siembra.model.Money;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;

/// Reads an amount as people write it: `200`, `1.250,50`, `1,250.50`, `€ 20`.
final class Amounts {
  /// A point or comma before the last digits is the decimal one, unless there are three of them.
  private static final Pattern DECIMAL = Pattern.compile("[.,](?=\\d{1,2}$|\\d{4,}$)");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,6})?");

  private Amounts() {}

  /// @throws ProblemException `money.amount`
  static Money read(String typed, Currency currency) {
    String digits = typed.replaceAll("[\\s\\p{Z}\\p{Sc}']", "");
    String marked = DECIMAL.matcher(digits).replaceFirst("#");
    String plain = marked.replaceAll("[.,]", "").replace('#', '.');
    if (!NUMBER.matcher(plain).matches()) {
      throw new ProblemException(Problem.of("money.amount", typed.strip()));
    }
    return new Money(new BigDecimal(plain), currency);
  }

  /// An amount so that [#read] finds the same again.
  static String write(Money money) {
    BigDecimal amount = money.amount();
    return (amount.scale() == 3 ? amount.setScale(4) : amount).toPlainString();
  }
}
