package app.siembra.service;

import app.siembra.exchange.Content;
import app.siembra.exchange.Format;
import app.siembra.exchange.Limits;
import app.siembra.exchange.LogLinesReader;
import app.siembra.exchange.Packed;
import app.siembra.exchange.Participant;
import app.siembra.exchange.TalkEntry;
import app.siembra.exchange.TalkReader;
import app.siembra.exchange.calendar.CalendarFile;
import app.siembra.exchange.chat.ChatFile;
import app.siembra.exchange.csv.foreign.DayOrder;
import app.siembra.model.ChangeLabel;
import app.siembra.model.Keys;
import app.siembra.model.Moment;
import app.siembra.model.Problem;
import app.siembra.store.Stores;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// One file of what happened on its way in, as [FileImport] takes one of people: in one change,
/// which ends without a trace where nothing is in it, the user stops it, or only wanted to look.
final class TalkImport {
  private static final int NAMES_TO_CHOOSE_FROM = 50;

  private final Book book;
  private final Path file;
  private final Limits limits;
  private final Self self;
  private final TalkWords words;
  private final Watcher watcher;

  TalkImport(Book book, Path file, Limits limits, Self self, TalkWords words, Watcher watcher) {
    this.book = book;
    this.file = file;
    this.limits = limits;
    this.self = self;
    this.words = words;
    this.watcher = watcher;
  }

  /// Opens the file to be read.
  private interface Opening {
    TalkReader open() throws IOException;
  }

  ImportReport run(Format format, boolean dryRun, Moment moment) {
    try {
      return switch (format) {
        case CHAT -> chat(dryRun, moment);
        case CALENDAR -> calendar(dryRun, moment);
        case LINES -> take(Format.LINES, () -> new LogLinesReader(content()), dryRun, moment);
        case VCARD, CSV -> throw new IllegalArgumentException("holds people");
      };
    } catch (IOException e) {
      return refused("file.unreadable");
    }
  }

  private ImportReport chat(boolean dryRun, Moment moment) throws IOException {
    ChatFile chat = ChatFile.of(content(), String.valueOf(file.getFileName()), moment.today());
    if (chat.senders().isEmpty()) {
      return refused("file.nothing-happened");
    }
    Optional<DayOrder> order = chat.order().or(this::saidOrder);
    if (order.isEmpty()) {
      return new ImportReport.Asking(file, new Question.DayOrMonth(chat.example()));
    }
    Optional<Predicate<Participant>> me = self.in(chat);
    if (me.isEmpty()) {
      return asking(chat.senders().stream().map(Participant::shown).toList());
    }
    return take(Format.CHAT, () -> chat.reader(order.get(), me.get()), dryRun, moment);
  }

  private Optional<DayOrder> saidOrder() {
    return Optional.ofNullable(self.answers().dayFirst())
        .map(first -> first ? DayOrder.DAY_FIRST : DayOrder.MONTH_FIRST);
  }

  private ImportReport calendar(boolean dryRun, Moment moment) throws IOException {
    CalendarFile calendar = CalendarFile.of(content(), limits);
    List<Participant> invited =
        calendar.emails().stream().map(email -> new Participant("", email, "")).toList();
    Optional<Predicate<Participant>> me =
        self.among(invited)
            .or(() -> calendar.owner().map(email -> one -> one.email().equalsIgnoreCase(email)));
    if (me.isEmpty() && !invited.isEmpty()) {
      return asking(calendar.emails());
    }
    return take(
        Format.CALENDAR,
        () -> calendar.reader(me.orElse(_ -> false), moment.zone(), moment.today()),
        dryRun,
        moment);
  }

  private ImportReport asking(List<String> names) {
    return new ImportReport.Asking(
        file, new Question.WhoIsMe(names.stream().limit(NAMES_TO_CHOOSE_FROM).toList()));
  }

  private ImportReport take(Format format, Opening opening, boolean dryRun, Moment moment) {
    KnownPeople known = new KnownPeople(book.roster().all());
    Acquaintances[] met = new Acquaintances[1];
    try {
      ImportReport.Happened report =
          book.change(
              this::label,
              moment,
              stores -> {
                met[0] =
                    new Acquaintances(stores, known, self.answers(), book.region(stores), moment);
                ImportReport.Happened happened = take(format, opening, stores, met[0], moment);
                if (dryRun) {
                  throw new Stop(happened);
                }
                return happened;
              });
      self.remember();
      List<String> nobodies = met[0].nobodies();
      if (!nobodies.isEmpty()) {
        book.mark(stores -> nobodies.forEach(name -> stores.memory().put(name, "")));
      }
      return report;
    } catch (Stop stop) {
      return stop.report;
    }
  }

  private ChangeLabel label(ImportReport.Happened happened) {
    return ChangeLabel.of(
        PastImport.LABEL,
        String.valueOf(file.getFileName()),
        Integer.toString(happened.newcomers().size()),
        "0",
        Integer.toString(happened.counts().added() + happened.counts().merged()));
  }

  private ImportReport.Happened take(
      Format format, Opening opening, Stores stores, Acquaintances met, Moment moment) {
    Happenings happenings =
        new Happenings(
            new ArrivingTalks(stores, met, words, moment),
            new ArrivingLines(book, stores, met, moment));
    try (TalkReader reader = opening.open()) {
      Optional<TalkEntry> entry = reader.next();
      while (entry.isPresent()) {
        happenings.take(entry.get());
        watcher.progress(file, happenings.counts().read());
        if (watcher.cancelled()) {
          throw new Stop(new ImportReport.Cancelled(file));
        }
        entry = reader.next();
      }
    } catch (IOException e) {
      throw new Stop(refused("file.unreadable"));
    }
    if (happenings.isEmpty() && met.strangers().isEmpty()) {
      throw new Stop(refused("file.nothing-happened"));
    }
    return new ImportReport.Happened(
        file,
        Keys.of(format),
        happenings.counts(),
        happenings.people(),
        met.newcomers(),
        happenings.skipped(),
        met.strangers());
  }

  private Content content() {
    return Packed.text(file, limits);
  }

  private ImportReport refused(String problem) {
    return new ImportReport.Refused(file, Problem.of(problem));
  }

  /// Ends the change without a trace.
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient ImportReport report;

    Stop(ImportReport report) {
      super(null, null, false, false);
      this.report = report;
    }
  }
}
