package app.siembra.model;

import java.math.BigDecimal;
import java.util.Currency;

/// An amount of money.
///
/// @param amount greater than 0
/// @param currency ISO 4217
public record Money(BigDecimal amount, Currency currency) {
  public Money {
    if (amount.signum() <= 0) {
      throw new ProblemException(Problem.of("money.amount", amount.toPlainString()));
    }
  }
}
