package app.siembra.service;

import static app.siembra.service.Desk.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import app.siembra.model.Attachment;
import app.siembra.model.ExtraProperty;
import app.siembra.model.Person;
import app.siembra.service.photo.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Photographs in cards, both ways.
final class PhotoExchangeTest {
  private static final String PNG =
      Base64.getEncoder().encodeToString(Pictures.png(60, 40, 0xFF0000));

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.at(Files.createDirectory(folder.resolve("data")));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2.1 | PHOTO;PNG;ENCODING=BASE64:
          3.0 | PHOTO;ENCODING=b;TYPE=PNG:
          4.0 | PHOTO:data:image/png;base64,
          """)
  void aPhotographInACardBecomesOne(String version, String line) {
    ImportReport.Taken taken = take(card("a.vcf", version, line + PNG));

    assertThat(taken.skipped()).isEmpty();
    Attachment photo = only().card().photo().orElseThrow();
    assertThat(photo.mediaType()).isEqualTo("image/jpeg");
    assertThat(desk.services.attachments().picture(photo.hash())).isPresent();
    assertThat(only().card().extras()).isEmpty();
    assertThat(desk.services.checking().check().files()).isEmpty();
  }

  @Test
  void theSameFileAgainChangesNothing() throws IOException {
    Path file = card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=PNG:" + PNG);
    take(file);
    Person before = only();

    assertThat(take(file).counts()).isEqualTo(new ImportReport.Counts(1, 0, 0, 1));

    assertThat(only()).isEqualTo(before);
    assertThat(files()).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VCARD", "VCARD3"})
  void whatWentOutComesInAgainWithoutAChange(String format) throws IOException {
    take(card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=PNG:" + PNG));
    Person before = only();
    Path out = folder.resolve("out.vcf");
    desk.services.exporting().export(out, ExportFormat.valueOf(format), false, NOW);
    assertThat(Files.readString(out))
        .contains(
            format.equals("VCARD")
                ? "PHOTO:data:image/jpeg;base64,"
                : "PHOTO;ENCODING=b;TYPE=jpeg:");

    assertThat(take(out).counts()).isEqualTo(new ImportReport.Counts(1, 0, 0, 1));

    assertThat(only()).isEqualTo(before);
    try (Desk other = Desk.at(Files.createDirectory(folder.resolve("other")))) {
      other.services.importing().run(List.of(out), false, Watcher.NONE, NOW);
      Person there = other.services.people().get(other.services.people().all().getFirst().id());
      assertThat(there.card().photo()).isEqualTo(before.card().photo());
    }
  }

  @Test
  void photographsStayAtHomeWhereTheUserWantsThat() throws IOException {
    take(card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=PNG:" + PNG));
    Path out = folder.resolve("out.vcf");

    desk.services.exporting().withoutPhotos().export(out, null, false, NOW);

    assertThat(Files.readString(out)).doesNotContain("PHOTO");
  }

  @Test
  void whatIsNoPictureStaysAsItWasAndIsNamed() throws IOException {
    String text = Base64.getEncoder().encodeToString("Dear diary".getBytes(StandardCharsets.UTF_8));
    ImportReport.Taken taken = take(card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=JPEG:" + text));

    assertThat(taken.counts().added()).isEqualTo(1);
    assertThat(taken.skipped())
        .singleElement()
        .satisfies(one -> assertThat(one.reason().key()).isEqualTo("photo.foreign"));
    assertThat(only().card().photo()).isEmpty();
    assertThat(only().card().extras()).extracting(ExtraProperty::name).containsExactly("PHOTO");
    assertThat(files()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"CONTACTS_CSV", "VCARD"})
  void ofWhatStaysAsItWasNothingIsSaidAgain(ExportFormat format) {
    String text = Base64.getEncoder().encodeToString("Dear diary".getBytes(StandardCharsets.UTF_8));
    Path file = card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=JPEG:" + text);
    take(file);
    Path out = folder.resolve("out." + (format == ExportFormat.VCARD ? "vcf" : "csv"));
    desk.services.exporting().export(out, format, false, NOW);

    assertThat(take(file).skipped()).isEmpty();
    assertThat(take(out).skipped()).isEmpty();
  }

  @Test
  void whatLiesElsewhereIsNeverFetched() throws IOException {
    ImportReport.Taken taken = take(card("a.vcf", "4.0", "PHOTO:http://nobody.example/ana.jpg"));

    assertThat(taken.skipped()).isEmpty();
    assertThat(only().card().photo()).isEmpty();
    assertThat(only().card().extras())
        .singleElement()
        .satisfies(one -> assertThat(one.content()).contains("http://nobody.example/ana.jpg"));
  }

  @Test
  void lookingWhatAFileBringsKeepsNothing() throws IOException {
    Path file = card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=PNG:" + PNG);

    desk.services.importing().run(List.of(file), true, Watcher.NONE, NOW);

    assertThat(files()).isZero();
  }

  @Test
  void aPhotographLongerThanATextIsTakenAllTheSame() {
    byte[] noise = Pictures.encoded("bmp", 700, 700, (x, y) -> (x * 7919 ^ y * 104_729) & 0xFFFFFF);
    String long64 = Base64.getEncoder().encodeToString(noise);
    assertThat(long64.length()).isGreaterThan(1_500_000);

    take(card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=BMP:" + long64));

    assertThat(only().card().photo()).isPresent();
  }

  @Test
  void ofATableOnlyFilesThatAreThereAreTaken() throws IOException {
    take(card("a.vcf", "3.0", "PHOTO;ENCODING=b;TYPE=PNG:" + PNG));
    Path table = folder.resolve("people.csv");
    desk.services.exporting().export(table, null, false, NOW);
    assertThat(take(table).counts().unchanged()).isEqualTo(1);

    try (Desk other = Desk.at(Files.createDirectory(folder.resolve("other")))) {
      var report =
          (ImportReport.Taken)
              other.services.importing().run(List.of(table), false, Watcher.NONE, NOW).getFirst();
      assertThat(report.skipped())
          .singleElement()
          .satisfies(one -> assertThat(one.reason().key()).isEqualTo("attachment.not-in-file"));
      assertThat(other.services.checking().check().files()).isEmpty();
    }
  }

  private Path card(String name, String version, String line) {
    try {
      return Files.writeString(
          folder.resolve(name),
          """
          BEGIN:VCARD
          VERSION:%s
          UID:ana-1
          FN:Ana García
          N:García;Ana;;;
          %s

          END:VCARD
          """
              .formatted(version, line));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private ImportReport.Taken take(Path file) {
    return (ImportReport.Taken)
        desk.services.importing().run(List.of(file), false, Watcher.NONE, NOW).getFirst();
  }

  private Person only() {
    return desk.services.people().get(desk.services.people().all().getFirst().id());
  }

  private long files() throws IOException {
    Path kept = folder.resolve("data/files");
    if (!Files.exists(kept)) {
      return 0;
    }
    try (var all = Files.walk(kept)) {
      return all.filter(Files::isRegularFile).count();
    }
  }
}
