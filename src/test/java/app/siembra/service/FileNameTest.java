package app.siembra.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileNameTest {
  @TempDir Path outside;

  @ParameterizedTest
  @ValueSource(
      strings = {"../../etc/passwd", "C:\\Windows\\x.pdf", "a\u202Egpj.pdf", "..", "con.txt"})
  void noNameLeadsOutOfAFolder(String name) {
    String safe = FileName.of(name);

    assertThat(safe).isNotBlank().doesNotContain("/", "\\", ":", "\u202E");
    assertThat(outside.resolve(safe).normalize().getParent()).isEqualTo(outside);
    assertThat(safe).isNotEqualToIgnoringCase("con.txt");
  }

  @Test
  void aLongNameKeepsItsEnding() {
    assertThat(FileName.of("x".repeat(300) + ".pdf")).hasSize(120).endsWith("x.pdf");
  }

  @Test
  void aNameThatIsTakenIsNumbered() throws IOException {
    Files.writeString(outside.resolve("cv.pdf"), "");
    Files.writeString(outside.resolve("cv (2).pdf"), "");

    assertThat(FileName.free(outside, "cv.pdf")).hasFileName("cv (3).pdf");
    assertThat(FileName.free(outside, "letter")).hasFileName("letter");
  }
}
