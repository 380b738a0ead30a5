package app.siembra.ui.insights;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Connector;
import app.siembra.service.Named;
import app.siembra.ui.nav.Destination;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ConnectorsViewModelTest {
  @TempDir Path folder;

  @Test
  void whoeverBroughtTheMostComesFirstAsSoonAsThatIsKnown() {
    try (Plans plans = Plans.at(folder)) {
      var model = new ConnectorsViewModel(plans.studio.services(), plans.studio.desk());
      var watching = model.watch();
      plans.studio.settle();
      assertThat(model.connectors()).isEmpty();

      plans.brought("Omar", "Ana").brought("Luis", "Eva", "Omar");
      plans.studio.settle();

      assertThat(model.connectors())
          .extracting(Connector::person)
          .extracting(Named::name)
          .containsExactly("Luis", "Omar");
      model.open(plans.person("Luis"));
      assertThat(plans.studio.gone().getLast())
          .isEqualTo(new Destination.Person(plans.person("Luis")));
      watching.unsubscribe();
    }
  }

  @Test
  void theSentenceNamesTheNearestAndCountsTheOthers() {
    try (Plans plans = Plans.at(folder)) {
      plans.brought("Luis", "Eva", "Omar", "Dan").brought("Eva", "Ana");
      Connector luis =
          plans.studio.services().introducing().connectors(3, plans.studio.desk().now()).getFirst();
      assertThat(new InsightsWords(plans.studio.speech().voice().get()).sentence(luis))
          .isEqualTo("You know 4 people through Luis: Dan, Eva, Omar and 1 more");
    }
  }
}
