package app.siembra.model;

import java.util.List;
import java.util.stream.Stream;

/// A postal address in the parts of RFC 6350, 6.3.1; each may be empty, not all.
///
/// @param poBox post office box
/// @param extended flat, floor, "care of"
/// @param street street and number, several lines where the street has them
/// @param city locality
/// @param region state or province
/// @param postalCode as the country writes it
/// @param country name of the country
public record Address(
    String poBox,
    String extended,
    String street,
    String city,
    String region,
    String postalCode,
    String country) {
  public Address {
    poBox = Check.lines(poBox);
    extended = Check.lines(extended);
    street = Check.lines(street);
    city = Check.lines(city);
    region = Check.lines(region);
    postalCode = Check.lines(postalCode);
    country = Check.lines(country);
  }

  /// The address of a city alone.
  public static Address ofCity(String city) {
    return new Address("", "", "", city, "", "", "");
  }

  /// The parts that are known, in the order of the components.
  public List<String> parts() {
    return Stream.of(poBox, extended, street, city, region, postalCode, country)
        .filter(part -> !part.isEmpty())
        .toList();
  }
}
