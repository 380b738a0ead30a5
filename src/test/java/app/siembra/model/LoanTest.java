package app.siembra.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;

/// What comes back bit by bit.
final class LoanTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @Test
  void knowsWhatIsStillOut() {
    Loan loan = lent("200").returned(part(1, "50")).returned(part(2, "30.50"));

    assertThat(loan.out()).isEqualTo(euros("119.50"));
    assertThat(loan.returned()).isEqualTo(euros("80.50"));
    assertThat(loan.parts()).containsExactly(part(1, "50"), part(2, "30.50"));
    assertThat(loan.returnedOn()).isNull();
  }

  @Test
  void isBackWithItsLastPart() {
    Loan loan = lent("200").returned(part(1, "150")).returned(part(2, "50.00"));

    assertThat(loan.returnedOn()).isEqualTo(DAY.plusDays(2));
    assertThat(loan.out()).isNull();
    assertThat(loan.returned()).isEqualTo(euros("200"));
  }

  @Test
  void aThingComesBackInWords() {
    Loan.Part volume = new Loan.Part(DAY, "the first volume", null);
    Loan loan = Loan.of("The Lord of the Rings").returned(volume);

    assertThat(loan.parts()).containsExactly(volume);
    assertThat(loan.returnedOn()).isNull();
    assertThat(loan.out()).isNull();
  }

  @Test
  void takesNoMoreThanIsOutAndNoOtherCurrency() {
    Loan loan = lent("200").returned(part(1, "150"));
    Loan.Part dollars =
        new Loan.Part(DAY, "", new Money(new BigDecimal("10"), Currency.getInstance("USD")));

    assertThatThrownBy(() -> loan.returned(part(2, "50.01"))).hasMessage("loan.part.more");
    assertThatThrownBy(() -> loan.returned(dollars)).hasMessage("loan.part.currency");
    assertThatThrownBy(() -> new Loan.Part(DAY, " ", null)).hasMessage("loan.part.empty");
  }

  private static Loan lent(String amount) {
    return new Loan("", euros(amount), null, null, null);
  }

  private static Loan.Part part(int day, String amount) {
    return new Loan.Part(DAY.plusDays(day), "", euros(amount));
  }

  private static Money euros(String amount) {
    return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
  }
}
