package app.siembra.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DetectionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16BE", "UTF-16LE", "windows-1252"})
  void recognisesAVcardInEveryEncoding(String charset) throws IOException {
    byte[] card = "\r\nbegin:vCard\r\nFN:Zoë\r\n".getBytes(Charset.forName(charset));
    assertThat(detect(card)).isEqualTo(new Detection.Recognised(Format.VCARD));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\uFEFFBEGIN:VCARD\r\n"})
  void recognisesAVcardBehindAByteOrderMark(String card) throws IOException {
    for (Charset charset :
        new Charset[] {
          StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE
        }) {
      assertThat(detect(card.getBytes(charset))).isEqualTo(new Detection.Recognised(Format.VCARD));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Id,Added,First Name,Last Name\r\n",
        "Id;Added;First Name\n",
        "Name\tPhone",
        "Notes:\n\n\"First Name\",\"Last Name\""
      })
  void recognisesATableByWhatStandsBetweenItsColumns(String csv) throws IOException {
    assertThat(detect(csv.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Detection.Recognised(Format.CSV));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\r\n \t\n", "\uFEFF"})
  void refusesAFileWithNothingInIt(String nothing) throws IOException {
    assertThat(refusal(detect(nothing.getBytes(StandardCharsets.UTF_8)))).isEqualTo("file.empty");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\u0089PNG\r\n\u001a\n\0\0\0\rIHDR", "BEGIN:VTODO\nDTSTART;X=1:2", "A letter"})
  void refusesWhatItDoesNotKnow(String unknown) throws IOException {
    assertThat(refusal(detect(unknown.getBytes(StandardCharsets.ISO_8859_1))))
        .isEqualTo("file.unknown");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BEGIN:VCALENDAR                          | CALENDAR
          BEGIN:VEVENT                             | CALENDAR
          8/8/19, 1:25 PM - Ana: Hi, you           | CHAT
          [12/09/26, 10:23:45\u202Fp.\u00A0m.] Ana: Hi| CHAT
          \u200E[12/09/26, 10:23:45] Ana: Hi        | CHAT
          ayer café con @Ana y @Luis, hablan       | LINES
          @Ana called                              | LINES
          Yesterday, @Ana called                   | LINES
          Name,Instagram,@handle                   | CSV
          """)
  void recognisesWhatTellsOfTalks(String text, Format format) throws IOException {
    String unescaped =
        text.replace("\\u202F", "\u202F").replace("\\u00A0", "\u00A0").replace("\\u200E", "\u200E");
    assertThat(detect(unescaped.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Detection.Recognised(format));
  }

  @Test
  void aDayAndATabMayStandBeforeALineOfTheLog() throws IOException {
    assertThat(detect("2026-11-02\t@Ana called\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Detection.Recognised(Format.LINES));
  }

  @Test
  void aTableInWhichSomeNoteNamesSomebodyIsATableStill() throws IOException {
    String table = "Name,Notes\nAna,met with @luis\nJon,\nRosa,\nEva,\n";
    assertThat(detect(table.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Detection.Recognised(Format.CSV));
  }

  @Test
  void refusesWhatIsNoFile() {
    assertThat(refusal(Format.detect(folder, Limits.USUAL))).isEqualTo("file.folder");
    assertThat(refusal(Format.detect(folder.resolve("none"), Limits.USUAL)))
        .isEqualTo("file.missing");
  }

  @Test
  void refusesAFileLongerThanTheLimitUnlessTheUserAgreed() throws IOException {
    Path file = Files.writeString(folder.resolve("long.vcf"), "BEGIN:VCARD\n".repeat(10));
    Limits tight = new Limits(100, 100, 100, 100, 1 << 20);
    assertThat(refusal(Format.detect(file, tight))).isEqualTo("file.too-large");
    assertThat(Format.detect(file, tight.withAnyLength()))
        .isEqualTo(new Detection.Recognised(Format.VCARD));
  }

  private Detection detect(byte[] content) throws IOException {
    return Format.detect(Files.write(folder.resolve("file"), content), Limits.USUAL);
  }

  private static String refusal(Detection detection) {
    return detection instanceof Detection.Refused(var problem) ? problem.key() : "none";
  }
}
