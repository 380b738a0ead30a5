package app.siembra.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "ñ", "€", "👩‍🌾", "x👩"})
  void readsCharactersThatStandAcrossThePiecesItReads(String character) throws IOException {
    String line = "Id,Added,First Name,Last Name,Notes\n" + character.repeat(60_000);
    for (String charset : new String[] {"UTF-8", "UTF-16BE", "UTF-16LE"}) {
      assertThat(text(line.getBytes(Charset.forName(charset)))).as(charset).isEqualTo(line);
    }
  }

  @Test
  void readsEachLineThatIsNotUtf8AsWindows1252() throws IOException {
    Charset windows = Charset.forName("windows-1252");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      String line = "línea " + i + " – €\r\n";
      expected.append(line);
      file.writeBytes(line.getBytes(i % 97 == 0 ? windows : StandardCharsets.UTF_8));
    }
    assertThat(text(file.toByteArray())).isEqualTo(expected.toString());
  }

  @Test
  void skipsTheMarkAndNothingElse() throws IOException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      assertThat(text("\uFEFFname\uFEFF".getBytes(charset))).isEqualTo("name\uFEFF");
    }
  }

  private static String text(byte[] file) throws IOException {
    StringWriter text = new StringWriter();
    try (InputStream bytes = new ByteArrayInputStream(file);
        Reader reader = Encoding.reader(bytes)) {
      reader.transferTo(text);
    }
    return text.toString();
  }
}
