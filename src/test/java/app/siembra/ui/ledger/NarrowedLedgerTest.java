package app.siembra.ui.ledger;

import static app.siembra.ui.ledger.Notebook.day;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Direction;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpState;
import app.siembra.model.Topic;
import app.siembra.service.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What narrows the list of the ledger goes when the user takes it away, and by itself where it would
/// hide what was just noted.
final class NarrowedLedgerTest {
  @TempDir Path folder;
  private Notebook book;
  private LedgerViewModel model;

  @BeforeEach
  void open() {
    book = Notebook.at(folder);
    model = book.model();
  }

  @AfterEach
  void close() {
    book.close();
  }

  @Test
  void whatTheListIsNarrowedByIsTakenAwayOneByOne() {
    book.about("boats", Direction.GIVEN, 3, "hull", "Luis");
    given(40, "rope", "Luis");
    model.watch();
    Chart.Bucket month = model.overview().get().chart().buckets().getLast();
    model.showTopic(Direction.GIVEN, new Topic("boats"));
    model.choose(model.filter().get().withSpan(month.span()).withKinds(Set.of(HelpKind.LEAD)));
    assertThat(titles()).isEmpty();

    List<Narrowing> all = Narrowing.of(model.filter().get());
    assertThat(all)
        .containsExactly(
            new Narrowing.OfKind(HelpKind.LEAD),
            new Narrowing.About(new Topic("boats")),
            new Narrowing.Within(month.span()));
    for (Narrowing each : all) {
      model.choose(each.without(model.filter().get()));
    }

    assertThat(model.filter().get()).isEqualTo(LedgerFilter.ALL.with(Side.GIVEN));
    assertThat(titles()).containsExactly("hull", "rope");
  }

  @Test
  void whatIsNotedWhileItWouldBeLeftOutIsListed() {
    given(3, "hull", "Luis");
    given(300, "rope", "Ana");
    model.watch();
    Period longAgo = new Period(day(310), day(290));

    model.showSpan(longAgo);
    book.done(Direction.GIVEN, HelpKind.GIFT, 299, "sail", "Ana");
    assertThat(titles()).as("it is in the list").containsExactly("sail", "rope");
    received(0, "lift", "Ana");
    assertThat(titles()).containsExactly("lift", "hull", "sail", "rope");

    model.showSpan(longAgo);
    given(900, "mast", "Ana");
    book.open(Direction.GIVEN, HelpState.PROMISED, 0, "checklist", "Ana");
    assertThat(titles()).as("it is in no list of this time").containsExactly("sail", "rope");
    model.acts().thanked(model.lists().thanks().getFirst());
    assertThat(titles()).as("nothing is new").containsExactly("sail", "rope");
  }

  @Test
  void whatWasNotedElsewhereIsListedToo() {
    given(3, "hull", "Luis");
    var watching = model.watch();
    model.showSpan(new Period(day(310), day(290)));
    watching.unsubscribe();

    received(0, "lift", "Ana");
    model.watch();

    assertThat(titles()).containsExactly("lift", "hull");
  }

  private void given(int daysAgo, String text, String who) {
    var _ = book.done(Direction.GIVEN, HelpKind.ADVICE, daysAgo, text, who);
  }

  private void received(int daysAgo, String text, String who) {
    var _ = book.done(Direction.RECEIVED, HelpKind.SERVICE, daysAgo, text, who);
  }

  private List<String> titles() {
    return model.lists().months().stream()
        .flatMap(month -> month.entries().stream())
        .map(entry -> entry.help().details().text())
        .toList();
  }
}
