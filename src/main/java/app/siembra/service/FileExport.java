package app.siembra.service;

import app.siembra.exchange.PersonDraft;
import app.siembra.exchange.csv.ContactsCsvWriter;
import app.siembra.exchange.csv.CsvStyle;
import app.siembra.exchange.csv.HelpCsvWriter;
import app.siembra.exchange.csv.InteractionsCsvWriter;
import app.siembra.exchange.vcard.VcardVersion;
import app.siembra.exchange.vcard.VcardWriter;
import app.siembra.model.Attachment;
import app.siembra.model.Help;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import app.siembra.store.Stores;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.LongConsumer;

/// One file on its way out: written beside its place, forced to the disk, then put there.
final class FileExport {
  private static final int AT_ONCE = 500;

  private final Book book;
  private final ExportFormat format;
  private final CsvStyle style;
  private final ExportTerms terms;
  private final Watcher watcher;
  private final Moment moment;

  FileExport(
      Book book,
      ExportFormat format,
      CsvStyle style,
      ExportTerms terms,
      Watcher watcher,
      Moment moment) {
    this.book = book;
    this.format = format;
    this.style = style;
    this.terms = terms;
    this.watcher = watcher;
    this.moment = moment;
  }

  long to(Path file) {
    Path target = file.toAbsolutePath();
    if (Files.isDirectory(target)) {
      throw notWritten(file);
    }
    try {
      Path unfinished = Files.createTempFile(target.getParent(), ".siembra-", ".part");
      try {
        long count = write(file, unfinished);
        Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
        return count;
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException | UncheckedIOException e) {
      throw notWritten(file);
    }
  }

  private LongConsumer watched(Path file) {
    return count -> {
      if (count % AT_ONCE == 0) {
        watcher.progress(file, count);
        if (watcher.cancelled()) {
          throw new CancellationException();
        }
      }
    };
  }

  private static ProblemException notWritten(Path file) {
    return new ProblemException(Problem.of("file.not-written", String.valueOf(file.getFileName())));
  }

  private long write(Path file, Path unfinished) throws IOException {
    try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
      long count =
          book.read(
              stores -> {
                try {
                  return write(
                      stores, watched(file), new Unclosed(Channels.newOutputStream(channel)));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      channel.force(true);
      return count;
    }
  }

  private long write(Stores stores, LongConsumer each, OutputStream out) throws IOException {
    return switch (format) {
      case CONTACTS_CSV -> {
        Counted<PersonDraft> people =
            people(new Drafts(stores, _ -> Optional.empty(), terms.only()), each);
        new ContactsCsvWriter(style).write(people, out);
        yield people.count();
      }
      case INTERACTIONS_CSV -> {
        var talks = new Counted<>(() -> new InteractionPages(stores.interactions()), each);
        new InteractionsCsvWriter(style, id -> book.named(id).name()).write(talks, out);
        yield talks.count();
      }
      case HELP_CSV -> {
        List<Help> help = stores.help().all();
        new HelpCsvWriter(style, id -> book.named(id).name()).write(help, out);
        yield help.size();
      }
      case VCARD -> cards(stores, each, VcardVersion.FOUR, out);
      case VCARD3 -> cards(stores, each, VcardVersion.THREE, out);
      case CALENDAR -> new DatesOut(book, terms, moment.today()).write(stores, out);
    };
  }

  private long cards(Stores stores, LongConsumer each, VcardVersion version, OutputStream out)
      throws IOException {
    Counted<PersonDraft> people = people(new Drafts(stores, this::photo, terms.only()), each);
    try (VcardWriter cards = new VcardWriter(out, version, moment)) {
      for (PersonDraft person : people) {
        cards.write(person);
      }
    }
    return people.count();
  }

  private Optional<byte[]> photo(Attachment photo) {
    return terms.photos() ? new Attachments(book).picture(photo.hash()) : Optional.empty();
  }

  private static Counted<PersonDraft> people(Drafts drafts, LongConsumer each) {
    return new Counted<>(drafts::iterator, each);
  }
}
