package app.siembra.exchange.vcard;

import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.exchange.PersonDraft;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {
  @ParameterizedTest
  @CsvSource({
    "SHIFT_JIS, 田中ソ能", // the second bytes of ソ and 能 are a backslash
    "ISO-8859-1, Zoë Muñoz",
    "ISO-8859-2, Iksiński",
    "KOI8-R, Ольга",
    "UTF-8, Ольга"
  })
  void readsEachPropertyInTheCharsetThatItNames(String charset, String name) {
    String card = "BEGIN:VCARD\nVERSION:2.1\nFN;CHARSET=" + charset + ":" + name + "\nEND:VCARD\n";
    byte[] file = card.getBytes(Charset.forName(charset));
    assertThat(only(file).displayName()).isEqualTo(name);
  }

  @Test
  void readsTwoCharsetsInOneFile() {
    byte[] first = "BEGIN:VCARD\nVERSION:2.1\nFN:Zoë\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8);
    byte[] second =
        "BEGIN:VCARD\nVERSION:2.1\nFN:Zoë\nEND:VCARD\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] file = new byte[first.length + second.length];
    System.arraycopy(first, 0, file, 0, first.length);
    System.arraycopy(second, 0, file, first.length, second.length);
    assertThat(Cards.people(file))
        .extracting(PersonDraft::displayName)
        .containsExactly("Zoë", "Zoë");
  }

  @ParameterizedTest
  @CsvSource({
    "CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE, Mu=C3=B1oz, Muñoz",
    "ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-15, Mu=F1oz =A4, Muñoz €",
    "ENCODING=QUOTED-PRINTABLE, Mu=C3=B1oz, Muñoz",
    "ENCODING=QUOTED-PRINTABLE, Mu=F1oz, Muñoz",
    "QUOTED-PRINTABLE, Mu=c3=b1oz, Muñoz",
    "ENCODING=QUOTED-PRINTABLE;CHARSET=NOBODY-KNOWS, Mu=C3=B1oz, Muñoz",
    "ENCODING=QUOTED-PRINTABLE, 100 =, 100",
    "ENCODING=QUOTED-PRINTABLE, =ZZ, =ZZ"
  })
  void readsQuotedPrintableWithAndWithoutACharset(String parameters, String value, String name) {
    assertThat(Cards.card("2.1", "FN;" + parameters + ":" + value).displayName()).isEqualTo(name);
  }

  @Test
  void joinsSoftBreaksInsideACharacter() {
    PersonDraft person =
        Cards.card(
            "2.1", "FN;ENCODING=QUOTED-PRINTABLE:Jos=C3=", "=A9 Mart=C3=AD=", "nez", "TITLE:x");
    assertThat(person.displayName()).isEqualTo("José Martínez");
    assertThat(person.card().positions()).hasSize(1);
  }

  @Test
  void joinsFoldsInsideACharacter() {
    byte[] file =
        "BEGIN:VCARD\nVERSION:3.0\nFN:Zo\u00EB\nEND:VCARD\n".getBytes(StandardCharsets.UTF_8);
    int between = new String(file, StandardCharsets.ISO_8859_1).indexOf('\u00AB');
    byte[] folded = new byte[file.length + 2];
    System.arraycopy(file, 0, folded, 0, between);
    folded[between] = '\n';
    folded[between + 1] = ' ';
    System.arraycopy(file, between, folded, between + 2, file.length - between);
    assertThat(only(folded).displayName()).isEqualTo("Zoë");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-16BE, ''",
    "UTF-16LE, ''",
    "UTF-16BE, \uFEFF",
    "UTF-16LE, \uFEFF",
    "UTF-8, \uFEFF"
  })
  void readsUnicodeWithAndWithoutAMarkAndLoneCarriageReturns(String charset, String mark) {
    String card = mark + "BEGIN:VCARD\rVERSION:3.0\rFN:Ǽgean 👩‍🌾\rEND:VCARD\r";
    List<PersonDraft> people = Cards.people(card.getBytes(Charset.forName(charset)));
    assertThat(people).extracting(PersonDraft::displayName).containsExactly("Ǽgean 👩‍🌾");
  }

  private static PersonDraft only(byte[] file) {
    assertThat(Cards.people(file)).hasSize(1);
    return Cards.people(file).getFirst();
  }
}
