package app.siembra.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CountryTest {
  private static List<String> names(Language language) {
    return Country.all(language, "-").stream().map(Country::name).toList();
  }

  @Test
  void countriesAreNamedAndSortedAsTheLanguageDoes() {
    assertThat(names(Language.SPANISH)).contains("Alemania", "España", "México");
    assertThat(names(Language.ENGLISH)).contains("Germany", "Spain", "Mexico");
    assertThat(names(Language.ENGLISH).indexOf("Åland Islands"))
        .isLessThan(names(Language.ENGLISH).indexOf("Albania"));
  }

  @Test
  void asTheSystemDoesComesFirst() {
    assertThat(Country.all(Language.ENGLISH, "As the system").getFirst())
        .isEqualTo(new Country(null, "As the system"));
  }
}
