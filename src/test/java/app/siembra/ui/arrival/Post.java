package app.siembra.ui.arrival;

import app.siembra.ui.kit.Dialogs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Files that go in and out in a folder of the test, and a user who chooses among them.
public final class Post implements Dialogs {
  private final Path folder;
  private List<Path> chosen = List.of();
  private Optional<Path> target = Optional.empty();
  private String proposed = "";
  private Optional<Path> shown = Optional.empty();
  private Optional<Boolean> agrees = Optional.empty();

  public Post(Path folder) {
    this.folder = folder;
  }

  /// A file of these cards.
  public Path file(String name, String... cards) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("", cards), StandardCharsets.UTF_8);
  }

  public Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  /// Somebody with an e-mail of their own.
  public static String card(String name) {
    return card(name, name.replace(' ', '.').toLowerCase(Locale.ROOT) + "@example.org");
  }

  public static String card(String name, String email, String... more) {
    return """
    BEGIN:VCARD
    VERSION:4.0
    FN:%s
    EMAIL:%s
    %sEND:VCARD
    """
        .formatted(
            name,
            email,
            Arrays.stream(more).map(line -> line + "\n").collect(Collectors.joining()));
  }

  /// So many people.
  public static String[] crowd(int people) {
    return IntStream.range(0, people)
        .mapToObj(each -> card("Somebody " + each))
        .toArray(String[]::new);
  }

  /// The user will choose these files to read.
  public void choose(Path... files) {
    chosen = List.of(files);
  }

  /// The user will choose this file to write.
  public void chooseToWrite(Path file) {
    target = Optional.of(file);
  }

  /// The user will choose this folder.
  public void chooseFolder(Path chosenFolder) {
    shown = Optional.of(chosenFolder);
  }

  /// The user will go ahead where they are asked.
  public void agree() {
    agrees = Optional.of(true);
  }

  /// The user will leave it where they are asked.
  public void refuse() {
    agrees = Optional.of(false);
  }

  /// The name that was proposed for the last file to write.
  public String proposed() {
    return proposed;
  }

  @Override
  public List<Path> open(String title, FileKind... kinds) {
    return chosen;
  }

  @Override
  public Optional<Path> save(String title, String name, FileKind... kinds) {
    proposed = name;
    return target;
  }

  @Override
  public Optional<Path> folder(String title) {
    return shown;
  }

  @Override
  public boolean confirm(Question question) {
    return agrees.orElseThrow(() -> new AssertionError("nothing here asks"));
  }

  @Override
  public void tell(Failure failure, Runnable openLog) {
    throw new AssertionError(failure);
  }
}
