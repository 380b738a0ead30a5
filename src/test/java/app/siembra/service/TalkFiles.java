package app.siembra.service;

import static app.siembra.service.Desk.NOW;

import app.siembra.model.Interaction;
import app.siembra.model.PersonId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Files of what happened on their way into a network of somebody called Me.
abstract class TalkFiles {
  @TempDir Path folder;
  Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.at(Files.createDirectory(folder.resolve("data")));
    desk.services.settings().me(me -> me.withName("Me").withEmails(List.of("me@example.org")), NOW);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  static Path zipped(Path file, String entry, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("photo.jpg"));
      zip.write(new byte[100]);
      zip.putNextEntry(new ZipEntry(entry));
      zip.write(content);
    }
    return Files.write(file, bytes.toByteArray());
  }

  Path zip(String name, String entry, byte[] content) throws IOException {
    return zipped(folder.resolve(name), entry, content);
  }

  Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  List<Interaction> talks(PersonId person) {
    return desk.services.people().page(person, NOW).timeline().stream()
        .filter(TimelineEntry.Talk.class::isInstance)
        .map(entry -> ((TimelineEntry.Talk) entry).interaction())
        .toList();
  }

  ImportReport.Happened take(Path file) {
    return take(file, Answers.NONE);
  }

  ImportReport.Happened take(Path file, Answers answers) {
    return (ImportReport.Happened) run(file, answers, false);
  }

  ImportReport.Happened preview(Path file, Answers answers) {
    return (ImportReport.Happened) run(file, answers, true);
  }

  Question asked(Path file, Answers answers) {
    return ((ImportReport.Asking) run(file, answers, false)).question();
  }

  String refused(Path file) {
    return ((ImportReport.Refused) run(file, Answers.NONE, false)).problem().key();
  }

  ImportReport run(Path file, Answers answers, boolean dryRun) {
    return desk.services
        .importing()
        .answering(answers)
        .run(List.of(file), dryRun, Watcher.NONE, NOW)
        .getFirst();
  }
}
