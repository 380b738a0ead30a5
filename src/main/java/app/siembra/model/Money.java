package app.siembra.model;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
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

  /// How much more this is than another amount of the same currency; empty where it is no more, or
  /// of another currency.
  public Optional<Money> beyond(@Nullable Money other) {
    return other != null && !other.currency.equals(currency)
        ? Optional.empty()
        : Optional.ofNullable(less(other));
  }

  /// What is left without that much of the same currency; null where nothing is.
  @Nullable Money less(@Nullable Money other) {
    BigDecimal left = other == null ? amount : amount.subtract(other.amount());
    return left.signum() > 0 ? new Money(left, currency) : null;
  }
}
