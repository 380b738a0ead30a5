package app.siembra.text;

import app.siembra.model.Address;
import app.siembra.model.Fold;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// In which order a country writes an address. The orders are the data of `addresses.txt`.
///
/// @param rows the parts, line by line; the country itself is below them
public record AddressOrder(List<List<Piece>> rows) {
  private static final String COMMA = ",";
  private static final String ANY = "*";

  /// A part of an address.
  public enum Part {
    STREET,
    CODE,
    CITY,
    REGION;

    /// What stands there in an address.
    String of(Address address) {
      return switch (this) {
        case STREET -> address.street();
        case CODE -> address.postalCode();
        case CITY -> address.city();
        case REGION -> address.region();
      };
    }
  }

  /// A part where it stands.
  ///
  /// @param comma whether a comma sets it off from the next one in its line
  public record Piece(Part part, boolean comma) {}

  /// The languages in which the name of a country is understood, besides its code.
  private static final List<String> LANGUAGES =
      List.of("en", "es", "fr", "de", "it", "pt", "ca", "eu", "gl", "nl");

  private static final Map<String, String> NAMED =
      Map.of(
          "usa",
          "US",
          "eeuu",
          "US",
          "ee uu",
          "US",
          "uk",
          "GB",
          "england",
          "GB",
          "inglaterra",
          "GB");

  private static final Map<String, String> CODES = codes();
  private static final Map<String, AddressOrder> ORDERS = orders();

  /// The order of a country.
  ///
  /// @param country its name in one of several languages, or its code; empty where unknown
  /// @param region ISO 3166 country that is meant where none is said, or null
  public static AddressOrder of(String country, @Nullable String region) {
    String code =
        country.isBlank()
            ? Objects.requireNonNullElse(region, ANY)
            : CODES.getOrDefault(Fold.of(country), ANY);
    return ORDERS.getOrDefault(code, Objects.requireNonNull(ORDERS.get(ANY)));
  }

  /// An address as it stands on a letter, without empty lines.
  ///
  /// @param region as for [#of]
  public static List<String> lines(Address address, @Nullable String region) {
    return Stream.of(
            Stream.of(address.poBox()),
            of(address.country(), region).rows.stream().flatMap(row -> lines(row, address)),
            Stream.of(address.country()))
        .flatMap(each -> each)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static Stream<String> lines(List<Piece> row, Address address) {
    if (row.getFirst().part() == Part.STREET) {
      return Stream.concat(address.street().lines(), address.extended().lines());
    }
    StringBuilder line = new StringBuilder();
    boolean comma = false;
    for (Piece piece : row) {
      String text = piece.part().of(address);
      if (!text.isEmpty()) {
        line.append(line.isEmpty() ? "" : comma ? COMMA + " " : " ").append(text);
      }
      // It sets off the next part only: where that is missing, the one after it follows plainly.
      comma = !text.isEmpty() && piece.comma();
    }
    return Stream.of(line.toString());
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>(NAMED);
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      codes.put(Fold.of(code), code);
      LANGUAGES.forEach(
          language ->
              codes.putIfAbsent(Fold.of(country.getDisplayCountry(Locale.of(language))), code));
    }
    return Map.copyOf(codes);
  }

  private static Map<String, AddressOrder> orders() {
    try (var in = Objects.requireNonNull(AddressOrder.class.getResourceAsStream("addresses.txt"));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      Map<String, AddressOrder> orders = new HashMap<>();
      reader
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("=", 2))
          .forEach(
              sides -> {
                AddressOrder order = read(sides[1]);
                Stream.of(sides[0].strip().split(" ")).forEach(code -> orders.put(code, order));
              });
      return Map.copyOf(orders);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AddressOrder read(String written) {
    List<List<Piece>> rows = new ArrayList<>();
    for (String row : written.split("\\|")) {
      rows.add(Stream.of(row.strip().split(" ")).map(AddressOrder::piece).toList());
    }
    return new AddressOrder(List.copyOf(rows));
  }

  private static Piece piece(String word) {
    boolean comma = word.endsWith(COMMA);
    String name = comma ? word.substring(0, word.length() - 1) : word;
    return new Piece(Part.valueOf(name.toUpperCase(Locale.ROOT)), comma);
  }
}
