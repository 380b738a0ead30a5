package app.siembra.app;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Address;
import app.siembra.model.ContactPoint;
import app.siembra.model.Label;
import app.siembra.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What leads out of the window.
class LinksTest {
  private final List<String> opened = new ArrayList<>();
  private final List<Problem> refused = new ArrayList<>();
  private final Links links = new Links(opened::add, refused::add);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "file:///etc/passwd",
        "data:text/html,hello",
        "vbscript:x",
        "ms-settings:privacy",
        "ftp://example.org",
        "smb://server/share",
        "ssh://-oProxyCommand=x",
        "x-apple:thing",
        "sms:+34600",
        "http:relative",
        "https://",
        "https://exa mple.org",
        "../../etc/passwd",
        "java\tscript:alert(1)",
        "/etc/passwd",
        "--help"
      })
  void whatIsNeitherWebNorMailNorPhoneNorMapIsRefusedWithASentenceAndNeverOpened(String url) {
    links.open(new ContactPoint.Link(url, Label.NONE));

    assertThat(opened).isEmpty();
    assertThat(refused).singleElement().extracting(Problem::key).isEqualTo("link.refused");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          https://example.org/a?b=c#d | https://example.org/a?b=c#d
          HTTP://example.org          | HTTP://example.org
          linkedin.com/in/marta       | https://linkedin.com/in/marta
          example.org                 | https://example.org
          https://example.org/ñandú   | https://example.org/%C3%B1and%C3%BA
          mailto:marta@example.org    | mailto:marta@example.org
          geo:43.3,-2.9               | geo:43.3,-2.9
          tel:+34600                  | tel:+34600
          """)
  void theWebMailPhonesAndMapsAreOpened(String url, String target) {
    links.open(new ContactPoint.Link(url, Label.NONE));

    assertThat(opened).containsExactly(target);
    assertThat(refused).isEmpty();
  }

  @Test
  void aPhoneIsCalledAndChattedWith() {
    var phone = new ContactPoint.Phone("944 11 22 33", "+34944112233", Label.NONE);
    links.call(phone);
    links.message(phone);

    assertThat(opened).containsExactly("tel:+34944112233", "https://wa.me/34944112233");
  }

  @Test
  void aNumberOfNoCountryIsCalledAsItWasTyped() {
    var phone = new ContactPoint.Phone("ext. 12 (3)", null, Label.NONE);
    links.call(phone);
    links.message(phone);

    assertThat(opened).containsExactly("tel:ext.%2012%20(3)");
  }

  @Test
  void anAddressSaysNoMoreThanItself() {
    links.mail(new ContactPoint.Email("a@b.example?cc=x@y.example", Label.NONE));
    links.map(
        new ContactPoint.Postal(
            new Address("", "", "Gran Vía 1\n2.º B", "Bilbao", "", "", "España"), Label.NONE));

    assertThat(opened)
        .containsExactly(
            "mailto:a@b.example%3Fcc=x@y.example",
            "https://www.openstreetmap.org/search?query=Gran+V%C3%ADa+1+2.%C2%BA+B%2C+Bilbao%2C+Espa%C3%B1a");
  }
}
