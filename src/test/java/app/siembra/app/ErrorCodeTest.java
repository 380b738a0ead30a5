package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorCodeTest {

  @Test
  void isTheSameForTheSamePlaceWhateverTheMessage() {
    List<ErrorCode> codes = List.of("Ana", "Luis").stream().map(ErrorCodeTest::here).toList();

    assertThat(codes.getFirst()).isEqualTo(codes.getLast());
    assertThat(codes.getFirst().text()).matches("[2-9A-HJ-NP-Z]{5}");
  }

  @Test
  void differsByPlaceClassAndCause() {
    RuntimeException cause = new ArithmeticException();
    assertThat(
            List.of(
                here(""),
                elsewhere(),
                ErrorCode.of(new IllegalArgumentException(cause)),
                ErrorCode.of(new IllegalStateException(cause)),
                ErrorCode.of(cause)))
        .doesNotHaveDuplicates();
  }

  private static ErrorCode here(String message) {
    return ErrorCode.of(new IllegalStateException(message));
  }

  private static ErrorCode elsewhere() {
    return ErrorCode.of(new IllegalStateException());
  }
}
