package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.service.Services;
import app.siembra.store.Databases;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the house takes from the computer.
class WiringTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({"es-MX, MX, MXN", "en-AQ, AQ, EUR", "en-ZZ, , EUR", "es-419, , EUR", "en, , EUR"})
  void theCountryOfTheComputerIsOneThatThereIs(String locale, String region, String currency) {
    Machine machine =
        new Machine(
            "Linux", "ana", folder, folder, folder, Locale.forLanguageTag(locale), Map.of());

    try (Services services = Wiring.services(Databases.at(folder), machine)) {
      assertThat(services.settings().systemRegion()).isEqualTo(region);
      assertThat(services.help().currency().getCurrencyCode()).isEqualTo(currency);
    }
  }
}
