package app.siembra.ui.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.siembra.model.Money;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AmountsTest {
  private static final Currency EURO = Currency.getInstance("EUR");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          200        | 200
          20,5       | 20.5
          20.50      | 20.50
          1.250      | 1250
          1,250      | 1250
          1.250,50   | 1250.50
          1,250.50   | 1250.50
          1'250.5    | 1250.5
          € 20       | 20
          1 250 €    | 1250
          0.1234     | 0.1234
          """)
  void anAmountIsReadAsPeopleWriteIt(String typed, BigDecimal amount) {
    assertThat(Amounts.read(typed, EURO)).isEqualTo(new Money(amount, EURO));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "much", "0", "-3", "12 apples"})
  void whatIsNoAmountIsSaidSo(String typed) {
    assertThatThrownBy(() -> Amounts.read(typed, EURO)).hasMessage("money.amount");
  }

  @ParameterizedTest
  @ValueSource(strings = {"200.00", "20.5", "1.125", "1250", "0.1234"})
  void whatIsWrittenIsReadAsTheSame(BigDecimal amount) {
    String written = Amounts.write(new Money(amount, EURO));
    assertThat(Amounts.read(written, EURO).amount()).isEqualByComparingTo(amount);
  }
}
