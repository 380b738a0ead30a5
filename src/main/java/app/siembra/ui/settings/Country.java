package app.siembra.ui.settings;

import app.siembra.text.Language;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A country by whose rules phone numbers without a prefix are read.
///
/// @param code ISO 3166, null to do as the system does
/// @param name in the language of the window
record Country(@Nullable String code, String name) {
  /// All countries, by name as that language sorts; before them `asSystem`.
  static List<Country> all(Language language, String asSystem) {
    var order = Comparator.comparing(Country::name, Collator.getInstance(language.locale()));
    return Stream.concat(
            Stream.of(new Country(null, asSystem)),
            Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new Country(code, nameOf(code, language)))
                .sorted(order))
        .toList();
  }

  /// What a country is called in that language.
  static String nameOf(String code, Language language) {
    return Locale.of("", code).getDisplayCountry(language.locale());
  }
}
