package app.siembra.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Address;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressOrderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          España         | Calle Mayor 3         | 11001     | Cádiz      | Cádiz    | Calle Mayor 3 / 11001 Cádiz / Cádiz / España
          United States  | 1 Main St             | 78701     | Austin     | TX       | 1 Main St / Austin, TX 78701 / United States
          Canada         | 24 Sussex Dr          | K1M 1M4   | Ottawa     | ON       | 24 Sussex Dr / Ottawa, ON K1M 1M4 / Canada
          Australia      | 5 George St           | 2000      | Sydney     | NSW      | 5 George St / Sydney, NSW 2000 / Australia
          United Kingdom | 10 Downing St         | SW1A 2AA  | London     |          | 10 Downing St / London / SW1A 2AA / United Kingdom
          Ireland        | 7 Eccles St           | D07 XYZ1  | Dublin     | Leinster | 7 Eccles St / Dublin / Leinster / D07 XYZ1 / Ireland
          France         | 4 rue de la Paix      | 75002     | Paris      |          | 4 rue de la Paix / 75002 Paris / France
          Alemania       | Lindenstr. 9          | 10969     | Berlin     |          | Lindenstr. 9 / 10969 Berlin / Alemania
          Italia         | Via Roma 1            | 10121     | Torino     | TO       | Via Roma 1 / 10121 Torino / TO / Italia
          Portugal       | Rua Augusta 12        | 1100-053  | Lisboa     |          | Rua Augusta 12 / 1100-053 Lisboa / Portugal
          México         | Av. Juárez 8          | 06050     | México     | CDMX     | Av. Juárez 8 / 06050 México, CDMX / México
          Argentina      | Av. de Mayo 575       | C1084     | Palermo    | CABA     | Av. de Mayo 575 / C1084 Palermo / CABA / Argentina
          Colombia       | Carrera 7 # 12        | 110321    | Bogotá     | DC       | Carrera 7 # 12 / Bogotá, DC / 110321 / Colombia
          Chile          | Alameda 1             | 8320000   | Santiago   | RM       | Alameda 1 / 8320000 Santiago / RM / Chile
          Brasil         | Av. Paulista 1578     | 01310-200 | São Paulo  | SP       | Av. Paulista 1578 / São Paulo, SP / 01310-200 / Brasil
          Venezuela      | Av. Urdaneta          | 1010      | Caracas    | DC       | Av. Urdaneta / Caracas 1010, DC / Venezuela
          New Zealand    | 1 Queen St            | 1010      | Auckland   |          | 1 Queen St / Auckland 1010 / New Zealand
          India          | 12 MG Road            | 560001    | Bengaluru  | KA       | 12 MG Road / Bengaluru 560001 / KA / India
          Japan          | 1-1 Chiyoda           | 100-0001  | Chiyoda-ku | Tokyo    | Tokyo Chiyoda-ku / 1-1 Chiyoda / 100-0001 / Japan
          Ukraine        | Khreshchatyk 22       | 01001     | Kyiv       |          | Khreshchatyk 22 / Kyiv / 01001 / Ukraine
          """)
  void eachCountryHasItsOwnLines(
      String country, String street, String code, String city, String region, String lines) {
    var address = new Address("", "", street, city, region == null ? "" : region, code, country);

    assertThat(String.join(" / ", AddressOrder.lines(address, null))).isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource({
    "Estados Unidos, US",
    "USA, US",
    "EE. UU., US",
    "England, GB",
    "Deutschland, DE",
    "Frankreich, FR",
    "Espanya, ES",
    "Brasilien, BR",
    "jp, JP"
  })
  void aCountryIsUnderstoodInSeveralLanguagesAndByItsCode(String country, String code) {
    assertThat(AddressOrder.of(country, null)).isEqualTo(AddressOrder.of("", code));
  }

  @Test
  void whereNoCountryIsSaidTheRegionOfTheUserCountsAndElseTheUsualOrder() {
    var address = new Address("", "2.º B", "1 Main St", "Austin", "TX", "78701", "");

    assertThat(AddressOrder.lines(address, "US"))
        .containsExactly("1 Main St", "2.º B", "Austin, TX 78701");
    assertThat(AddressOrder.lines(address, "ES"))
        .containsExactly("1 Main St", "2.º B", "78701 Austin", "TX");
    assertThat(AddressOrder.lines(address, null))
        .isEqualTo(AddressOrder.lines(address, "ES"))
        .isEqualTo(AddressOrder.lines(address, "XX"));
    assertThat(AddressOrder.of("Atlantis", "US")).isEqualTo(AddressOrder.of("", null));
  }

  @Test
  void whatIsNotKnownLeavesNoGap() {
    assertThat(AddressOrder.lines(new Address("", "", "", "Austin", "", "78701", ""), "US"))
        .isEqualTo(List.of("Austin 78701"));
    assertThat(AddressOrder.lines(new Address("PO Box 5", "", "", "", "TX", "", ""), "US"))
        .isEqualTo(List.of("PO Box 5", "TX"));
  }
}
