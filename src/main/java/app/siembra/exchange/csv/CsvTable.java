package app.siembra.exchange.csv;

import app.siembra.exchange.Content;
import app.siembra.exchange.Encoding;
import app.siembra.exchange.EntryReader;
import app.siembra.exchange.Limits;
import app.siembra.exchange.csv.foreign.DayOrder;
import app.siembra.exchange.csv.foreign.Guess;
import app.siembra.exchange.csv.foreign.Meaning;
import app.siembra.exchange.csv.foreign.Program;
import app.siembra.exchange.csv.foreign.Spot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A table of people, known by its headers: ours, that of a program we know, or any other, for
/// which somebody has to say what its columns hold.
///
/// The header need not stand in the first row: LinkedIn puts a few sentences before it.
public final class CsvTable {
  /// So many rows at the beginning are looked at to know the table.
  private static final int LOOKED_AT = 200;

  private static final int MOST_BEFORE_HEADER = 20;
  private static final int EXAMPLES = 3;
  private static final int HEAD = 1 << 18;
  private static final List<String> OURS = List.of("Added", "First Name");
  private static final Set<Meaning.Kind> DATES =
      EnumSet.of(
          Meaning.Kind.BIRTHDAY, Meaning.Kind.ANNIVERSARY, Meaning.Kind.DATE, Meaning.Kind.MET_ON);

  private final Content content;
  private final Limits limits;
  private final char delimiter;
  private final List<List<String>> head;
  private final int header;
  private final Optional<Program> program;

  private CsvTable(Content content, Limits limits) throws IOException {
    this.content = content;
    this.limits = limits;
    this.delimiter = delimiter(content);
    this.head = head(content, limits, delimiter);
    List<List<String>> first = head.subList(0, Math.min(head.size(), MOST_BEFORE_HEADER));
    int known =
        IntStream.range(0, first.size())
            .filter(i -> isOurs(first.get(i)) || Program.of(first.get(i)).isPresent())
            .findFirst()
            .orElse(-1);
    this.header = known >= 0 ? known : headerAmong(first);
    this.program =
        known >= 0 && !isOurs(first.get(known)) ? Program.of(first.get(known)) : Optional.empty();
  }

  /// Looks into a table.
  public static CsvTable of(Content content, Limits limits) throws IOException {
    return new CsvTable(content, limits);
  }

  /// The word for its format: `contacts-csv` for ours, `google-csv`, …; empty for that of nobody
  /// knows whom.
  public Optional<String> format() {
    return isOurs(headers()) ? Optional.of("contacts-csv") : program.map(Program::format);
  }

  /// The names of its columns, as they stand in the file; numbers from 1 where it has no header.
  public List<String> headers() {
    if (header < 0) {
      int widest = head.stream().mapToInt(List::size).max().orElse(0);
      return IntStream.rangeClosed(1, widest).mapToObj(Integer::toString).toList();
    }
    return header < head.size() ? head.get(header) : List.of();
  }

  /// Whether it can be a table at all: several columns, and nearly all rows with as many cells.
  public boolean isTable() {
    int columns = headers().size();
    long fit = rows().stream().filter(row -> row.size() == columns).count();
    return columns > 1 && fit * 10 >= rows().size() * 8L;
  }

  /// The first few things that stand in a column, each once.
  public List<String> examples(int column) {
    return rows().stream()
        .filter(row -> column < row.size() && !row.get(column).isBlank())
        .map(row -> row.get(column).strip())
        .distinct()
        .limit(EXAMPLES)
        .toList();
  }

  /// What its columns may hold, for somebody to correct.
  public List<Meaning> proposal() {
    List<String> headers = headers();
    return IntStream.range(0, headers.size())
        .mapToObj(i -> Guess.meaning(headers.get(i), examples(i)))
        .toList();
  }

  /// Reads the people of a table whose columns hold this.
  ///
  /// @param meanings one a column
  public EntryReader reader(List<Meaning> meanings) throws IOException {
    List<String> headers = headers();
    List<Spot> columns =
        IntStream.range(0, Math.min(headers.size(), meanings.size()))
            .mapToObj(i -> new Spot(headers.get(i), meanings.get(i), 0))
            .toList();
    return reader(heading(columns, DayOrder.DAY_FIRST));
  }

  /// Reads the people of a table whose format is known.
  public EntryReader reader() throws IOException {
    return reader(
        program
            .<Heading>map(known -> heading(known.columns(headers()), known.dayOrder()))
            .orElseGet(() -> new Header(headers())));
  }

  private EntryReader reader(Heading heading) throws IOException {
    return new ContactsCsvReader(
        new Records(content, limits, delimiter), heading, header + 1, headers().size());
  }

  private ForeignHeader heading(List<Spot> columns, DayOrder otherwise) {
    List<String> dates =
        IntStream.range(0, columns.size())
            .filter(i -> DATES.contains(columns.get(i).meaning().kind()))
            .boxed()
            .flatMap(i -> rows().stream().filter(row -> i < row.size()).map(row -> row.get(i)))
            .toList();
    return new ForeignHeader(columns, DayOrder.of(dates, otherwise));
  }

  /// The first rows with people in them.
  private List<List<String>> rows() {
    return head.subList(Math.min(header + 1, head.size()), head.size());
  }

  private static boolean isOurs(List<String> headers) {
    return headers.stream().map(String::strip).toList().containsAll(OURS);
  }

  /// The first row of several cells; -1 where that is somebody already.
  private static int headerAmong(List<List<String>> rows) {
    int first =
        IntStream.range(0, rows.size())
            .filter(i -> rows.get(i).stream().filter(cell -> !cell.isBlank()).count() > 1)
            .findFirst()
            .orElse(0);
    return first < rows.size() && Guess.isSomebody(rows.get(first)) ? -1 : first;
  }

  private static List<List<String>> head(Content content, Limits limits, char delimiter)
      throws IOException {
    List<List<String>> head = new ArrayList<>();
    try (Records records = new Records(content, limits, delimiter)) {
      Records.Line line = records.next();
      while (line != null && head.size() < LOOKED_AT) {
        head.add(Objects.requireNonNullElse(line.cells(), List.of()));
        line = records.next();
      }
    }
    return head;
  }

  /// What stands most often in the first line that has any.
  private static char delimiter(Content content) throws IOException {
    try (Reader text = new BufferedReader(Encoding.reader(content.open()))) {
      char[] head = new char[HEAD];
      int length = Math.max(text.read(head), 0);
      int[] counts = new int[128];
      for (int i = 0; i < length; i++) {
        boolean lineEnds = head[i] == '\n' || head[i] == '\r';
        if (lineEnds && counts[','] + counts[';'] + counts['\t'] > 0) {
          break;
        }
        counts[Math.min(head[i], 127)]++;
      }
      char tabOrComma = counts['\t'] > counts[','] ? '\t' : ',';
      return counts[';'] > counts[tabOrComma] ? ';' : tabOrComma;
    }
  }
}
