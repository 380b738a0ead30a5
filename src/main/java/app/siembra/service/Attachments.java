package app.siembra.service;

import app.siembra.model.Attachment;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Moment;
import app.siembra.model.Person;
import app.siembra.model.PersonId;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.service.photo.Photos;
import app.siembra.store.KeptFiles;
import app.siembra.store.StoreException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Files that are put to people, and their photographs.
public final class Attachments {
  /// How long a file may be, in bytes.
  public static final long MOST_BYTES = 100_000_000;

  private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);
  private static final long MEGABYTE = 1_000_000;

  /// What a photograph is called that had no name.
  static final String PHOTO_NAME = "photo.jpg";

  private final Book book;
  private final KeptFiles files;

  Attachments(Book book) {
    this.book = book;
    this.files = book.database().files();
  }

  /// Puts files to a person, as one change; what they have already under the same name is passed
  /// over.
  ///
  /// @throws ProblemException `attachment.unreadable`, `attachment.large`, `person.unknown`; then
  ///   none of them is put there
  public void attach(PersonId person, List<Path> paths, Moment moment) {
    for (Path path : paths) {
      check(path);
    }
    naming(
        () -> {
          List<Attachment> put = paths.stream().map(path -> put(path, moment.today())).toList();
          edit(person, "attach", old -> joined(old, put), moment);
          return true;
        });
  }

  private static void check(Path path) {
    if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
      throw unreadable(path);
    }
    if (size(path) > MOST_BYTES) {
      throw tooLarge(path);
    }
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      throw unreadable(path);
    }
  }

  private Attachment put(Path path, LocalDate today) {
    try (InputStream content = Files.newInputStream(path)) {
      KeptFiles.Kept kept = files.put(content, size(path), MOST_BYTES);
      return new Attachment(
          Attachment.Kind.FILE,
          FileName.of(name(path)),
          type(path),
          kept.size(),
          kept.hash(),
          today);
    } catch (KeptFiles.TooLargeException e) {
      throw tooLarge(path);
    } catch (IOException e) {
      LOG.info("a file cannot be read", e);
      throw unreadable(path);
    }
  }

  /// By its name; the system may know nothing.
  private static String type(Path path) throws IOException {
    String type = Files.probeContentType(path);
    return type == null ? "" : type;
  }

  private static List<Attachment> joined(List<Attachment> old, List<Attachment> put) {
    List<Attachment> joined = new ArrayList<>(old);
    for (Attachment one : put) {
      if (joined.stream().noneMatch(one::isSame)) {
        joined.add(one);
      }
    }
    return joined;
  }

  /// Makes the picture in a file the photograph of a person, in place of the one they had.
  ///
  /// @throws ProblemException as [Photos#of(Path)], `person.unknown`
  public void photo(PersonId person, Path file, Moment moment) {
    photo(person, Photos.of(file), FileName.of(name(file)), moment);
  }

  /// The same of a picture in memory.
  ///
  /// @param content may be changed
  /// @throws ProblemException as [Photos#of(byte[])], `person.unknown`
  public void photo(PersonId person, byte[] content, Moment moment) {
    photo(person, Photos.of(content), PHOTO_NAME, moment);
  }

  /// The same of a picture that is decoded already.
  ///
  /// @param colours ARGB, row by row
  /// @param width of a row
  /// @throws ProblemException `photo.pixels`, `photo.empty`, `person.unknown`
  public void photo(PersonId person, int[] colours, int width, Moment moment) {
    photo(person, Photos.of(colours, width), PHOTO_NAME, moment);
  }

  private void photo(PersonId person, byte[] photo, String name, Moment moment) {
    naming(
        () -> {
          Attachment put = put(photo, name, moment.today());
          edit(person, "photo", old -> withPhoto(old, put), moment);
          return true;
        });
  }

  /// Takes in a photograph, within [#naming].
  Attachment put(byte[] photo, String name, @Nullable LocalDate today) {
    try {
      KeptFiles.Kept kept =
          files.put(new ByteArrayInputStream(photo), photo.length, Photos.MOST_BYTES);
      return new Attachment(
          Attachment.Kind.PHOTO, name, Photos.MEDIA_TYPE, kept.size(), kept.hash(), today);
    } catch (IOException e) {
      throw new IllegalStateException("memory can be read", e);
    }
  }

  /// What a photograph would be if it were taken in.
  static Attachment unkept(byte[] photo) {
    return new Attachment(
        Attachment.Kind.PHOTO,
        PHOTO_NAME,
        Photos.MEDIA_TYPE,
        photo.length,
        KeptFiles.hash(photo),
        null);
  }

  private static List<Attachment> withPhoto(List<Attachment> old, Attachment photo) {
    List<Attachment> all = new ArrayList<>(old);
    all.removeIf(one -> one.kind() == Attachment.Kind.PHOTO);
    all.addFirst(photo);
    return all;
  }

  /// Makes another picture that a person has, as after a merge, the one that is shown.
  public void show(PersonId person, Attachment picture, Moment moment) {
    edit(
        person,
        "photo",
        old -> {
          List<Attachment> all = new ArrayList<>(old);
          if (all.remove(picture)) {
            all.addFirst(picture);
          }
          return all;
        },
        moment);
  }

  /// Takes the photograph off a person; their files stay.
  public void removePhoto(PersonId person, Moment moment) {
    edit(
        person,
        "photo.removed",
        old -> old.stream().filter(one -> one.kind() != Attachment.Kind.PHOTO).toList(),
        moment);
  }

  /// Takes a file off a person.
  public void remove(PersonId person, Attachment attachment, Moment moment) {
    edit(
        person,
        "detach",
        old -> {
          List<Attachment> rest = new ArrayList<>(old);
          rest.remove(attachment);
          return rest;
        },
        moment);
  }

  private void edit(
      PersonId id, String label, UnaryOperator<List<Attachment>> change, Moment moment) {
    book.roster().require(List.of(id));
    book.run(
        new ChangeLabel(label, List.of(book.named(id).name())),
        moment,
        stores -> stores.people().update(id, person -> edited(person, change)));
  }

  private static Person edited(Person person, UnaryOperator<List<Attachment>> change) {
    List<Attachment> old = person.card().enclosures().attachments();
    return person.withCard(person.card().withAttachments(change.apply(old)));
  }

  <T> T naming(Supplier<T> work) {
    return Storage.changing(book.database(), () -> files.naming(work));
  }

  /// The bytes of a photograph; empty where they are missing or damaged.
  ///
  /// @param hash as [Attachment#hash]
  public Optional<byte[]> picture(String hash) {
    var bytes = new ByteArrayOutputStream();
    try {
      return files.copy(hash, bytes) == KeptFiles.Reading.WHOLE
          ? Optional.of(bytes.toByteArray())
          : Optional.empty();
    } catch (IOException | StoreException e) {
      LOG.warn("a photograph cannot be read", e);
      return Optional.empty();
    }
  }

  /// Whether the bytes are there.
  boolean has(Attachment attachment) {
    return files.has(attachment.hash());
  }

  /// Copies a file to a place that the user chose, over what is there. It appears whole or not at
  /// all.
  ///
  /// @throws ProblemException `attachment.missing`, `attachment.damaged`, `file.not-written`
  public void save(Attachment attachment, Path target) {
    Path file = target.toAbsolutePath();
    try {
      Path unfinished = Files.createTempFile(file.getParent(), ".siembra-", ".part");
      try {
        try (OutputStream out = Files.newOutputStream(unfinished)) {
          requireWhole(files.copy(attachment.hash(), out), attachment);
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      LOG.info("a file cannot be saved", e);
      throw new ProblemException(Problem.of("file.not-written", name(file)));
    }
  }

  /// Copies all files of a person, their photograph too, into a folder; what is there keeps its
  /// name.
  ///
  /// @return the new files, in the order of the card
  /// @throws ProblemException `person.unknown`, `folder.missing`, and as [#save]
  public List<Path> saveAll(PersonId person, Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ProblemException(Problem.of("folder.missing", folder.toString()));
    }
    Person whose =
        book.read(stores -> stores.people().find(person)).orElseThrow(() -> People.unknown(person));
    List<Path> saved = new ArrayList<>();
    for (Attachment attachment : whose.card().enclosures().attachments()) {
      Path free = FileName.free(folder, FileName.of(nameOutside(attachment)));
      save(attachment, free);
      saved.add(free);
    }
    return saved;
  }

  /// What a file is to be called outside: a photograph is a JPEG whatever it was made from.
  public static String nameOutside(Attachment attachment) {
    String name = FileName.of(attachment.name());
    boolean photo = attachment.kind() == Attachment.Kind.PHOTO;
    return photo && !name.toLowerCase(Locale.ROOT).matches(".*\\.jpe?g")
        ? FileName.stem(name) + ".jpg"
        : name;
  }

  /// Whether the program of the system that serves a file may be asked to open it: not where the
  /// file may itself be a program.
  public static boolean opens(Attachment attachment) {
    return FileName.isHarmless(nameOutside(attachment));
  }

  /// A copy of a file that a program of the system can open and cannot write to.
  ///
  /// @throws ProblemException `attachment.program` where it may itself be a program;
  ///   `attachment.missing`, `attachment.damaged`
  public Path lent(Attachment attachment) {
    if (!opens(attachment)) {
      throw new ProblemException(Problem.of("attachment.program", attachment.name()));
    }
    try {
      requireWhole(files.copy(attachment.hash(), OutputStream.nullOutputStream()), attachment);
    } catch (IOException e) {
      throw new IllegalStateException("nothing can be written to always", e);
    }
    return Storage.changing(
        book.database(), () -> files.lend(attachment.hash(), nameOutside(attachment)));
  }

  private static void requireWhole(KeptFiles.Reading reading, Attachment attachment) {
    switch (reading) {
      case WHOLE -> {}
      case MISSING ->
          throw new ProblemException(Problem.of("attachment.missing", attachment.name()));
      case DAMAGED ->
          throw new ProblemException(Problem.of("attachment.damaged", attachment.name()));
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static ProblemException unreadable(Path path) {
    return new ProblemException(Problem.of("attachment.unreadable", name(path)));
  }

  private static ProblemException tooLarge(Path path) {
    return new ProblemException(
        Problem.of("attachment.large", name(path), Long.toString(MOST_BYTES / MEGABYTE)));
  }
}
