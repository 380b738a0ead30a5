package app.siembra.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PersonId;
import app.siembra.ui.nav.Destination;
import app.siembra.ui.nav.Destination.Page;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class HistoryTest {
  private static final Page TODAY = new Destination.Today();
  private static final Page LEDGER = new Destination.Ledger();
  private static final Page SETTINGS = new Destination.Settings();

  private final History history = new History(TODAY);

  @Test
  void goesBackAndForward() {
    history.go(LEDGER);
    history.go(SETTINGS);

    assertThat(history.back()).contains(LEDGER);
    assertThat(history.back()).contains(TODAY);
    assertThat(history.back()).isEmpty();
    assertThat(history.forward()).contains(LEDGER);
    assertThat(history.here()).isEqualTo(LEDGER);
  }

  @Test
  void goingSomewhereNewForgetsWhatLayAhead() {
    history.go(LEDGER);
    history.back();

    history.go(SETTINGS);

    assertThat(history.forward()).isEmpty();
    assertThat(history.back()).contains(TODAY);
  }

  @Test
  void goingWhereOneIsLeavesNoTrace() {
    history.go(TODAY);

    assertThat(history.back()).isEmpty();
  }

  @Test
  void remembersAHundredPages() {
    LongStream.rangeClosed(1, 300)
        .forEach(id -> history.go(new Destination.Person(new PersonId(id))));

    int steps = 0;
    while (history.back().isPresent()) {
      steps++;
    }

    assertThat(steps).isEqualTo(100);
  }
}
