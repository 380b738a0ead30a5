package app.siembra.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InputLinesTest {

  @Test
  void takesLinesAsAnySystemWritesThem() throws IOException {
    assertThat(texts("\uFEFFone\r\n\ntwo ñ\nlast".getBytes(StandardCharsets.UTF_8)))
        .containsExactly("one", "", "two ñ", "last");
    assertThat(texts(new byte[0])).isEmpty();
  }

  @Test
  void saysOfALineThatItIsNotUtf8AndGoesOn() throws IOException {
    byte[] bytes = "café\nté\n".getBytes(Charset.forName("windows-1252"));

    assertThat(lines(bytes)).extracting(InputLines.Line::readable).containsExactly(false, false);
    assertThat(lines("a\n\u00e9\n".getBytes(StandardCharsets.UTF_8)))
        .extracting(InputLines.Line::readable)
        .containsExactly(true, true);
  }

  private static List<String> texts(byte[] bytes) throws IOException {
    return lines(bytes).stream().map(InputLines.Line::text).toList();
  }

  private static List<InputLines.Line> lines(byte[] bytes) throws IOException {
    InputLines lines = new InputLines(new ByteArrayInputStream(bytes));
    List<InputLines.Line> all = new ArrayList<>();
    for (Optional<InputLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      all.add(line.get());
    }
    return all;
  }
}
