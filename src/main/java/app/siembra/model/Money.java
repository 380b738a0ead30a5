package app.siembra.model;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

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

  /// What is left without that much of the same currency; null where nothing is.
  @Nullable Money less(@Nullable Money other) {
    BigDecimal left = other == null ? amount : amount.subtract(other.amount());
    return left.signum() > 0 ? new Money(left, currency) : null;
  }
}
