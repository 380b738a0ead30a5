package app.siembra.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.PartialDate;
import app.siembra.text.Language;
import app.siembra.ui.kit.OnWindowThread;
import app.siembra.ui.kit.Pictures;
import app.siembra.ui.kit.Theme.Appearance;
import java.time.LocalDate;
import java.time.Month;
import javafx.scene.layout.FlowPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnWindowThread.class)
class DayFieldTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  @ParameterizedTest
  @EnumSource(Language.class)
  void showsEveryDayOfTheYearWhole(Language language) {
    var speech = new Speech(Voice.in(language, TODAY));
    var day = new DayField(speech, () -> TODAY);
    Pictures.scene(new FlowPane(day), Appearance.LIGHT, 1, 900, 200);
    var insets = day.field().getInsets();
    double room = day.field().getWidth() - insets.getLeft() - insets.getRight();

    for (Month month : Month.values()) {
      var words =
          new Text(
              speech.voice().get().days().partial(PartialDate.of(LocalDate.of(2026, month, 28))));
      words.setFont(day.field().getFont());
      assertThat(words.getLayoutBounds().getWidth()).as(words.getText()).isLessThan(room);
    }
  }
}
