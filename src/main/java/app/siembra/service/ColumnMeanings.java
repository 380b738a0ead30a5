package app.siembra.service;

import app.siembra.exchange.csv.CsvTable;
import app.siembra.exchange.csv.foreign.Meaning;
import app.siembra.model.Fold;
import app.siembra.model.Problem;
import app.siembra.model.ProblemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What the columns of tables hold: what was said just now, else what was said the last time.
final class ColumnMeanings {
  /// The words that can be chosen from, in the order of a list; a column may have more exact ones.
  static final List<String> WORDS =
      List.of(
          "leave-out",
          "keep",
          "name",
          "given",
          "additional",
          "family",
          "second-family",
          "prefix",
          "suffix",
          "nickname",
          "maiden",
          "pronouns",
          "phone",
          "phone.cell",
          "phone.home",
          "phone.work",
          "email",
          "email.home",
          "email.work",
          "organisation",
          "department",
          "title",
          "role",
          "address",
          "street",
          "postal-code",
          "city",
          "region",
          "country",
          "link",
          "messenger",
          "birthday",
          "anniversary",
          "met-on",
          "met-place",
          "introduced-by",
          "relation.partner",
          "relation.child",
          "circle",
          "tag",
          "knows",
          "interest",
          "notes");

  private static final String REMEMBERED = "columns.";
  private static final String BETWEEN = "\n";

  /// What the window remembers is short; a table of a hundred columns has to be explained each
  /// time.
  private static final int MOST_REMEMBERED = 1000;

  private final Book book;
  private final Map<String, List<String>> said;

  ColumnMeanings(Book book) {
    this(book, Map.of());
  }

  private ColumnMeanings(Book book, Map<String, List<String>> said) {
    this.book = book;
    this.said = said;
  }

  /// The same, and that the columns of tables with this key hold that.
  ///
  /// @throws ProblemException `column.meaning` where a word is none
  ColumnMeanings with(String key, List<String> words) {
    words.forEach(ColumnMeanings::meaning);
    Map<String, List<String>> more = new HashMap<>(said);
    more.put(key, List.copyOf(words));
    return new ColumnMeanings(book, more);
  }

  /// What the columns hold; empty where nobody has said it.
  Optional<List<Meaning>> of(CsvTable table) {
    return words(table).map(words -> words.stream().map(ColumnMeanings::meaning).toList());
  }

  /// What can be said of a table before somebody says what its columns hold.
  UnknownTable unknown(Path file, CsvTable table) {
    List<String> proposal =
        words(table)
            .orElseGet(() -> table.proposal().stream().map(ColumnMeanings::choosable).toList());
    List<String> names = table.headers();
    return new UnknownTable(
        file,
        key(table),
        IntStream.range(0, names.size())
            .mapToObj(
                i -> new UnknownTable.Column(names.get(i), table.examples(i), proposal.get(i)))
            .toList());
  }

  /// Remembers what was said of this table just now.
  void remember(CsvTable table) {
    List<String> words = said.get(key(table));
    String written = words == null ? "" : String.join(BETWEEN, words);
    if (!written.isEmpty() && written.length() <= MOST_REMEMBERED) {
      book.mark(stores -> stores.memory().put(REMEMBERED + key(table), written));
    }
  }

  static Meaning meaning(String word) {
    return Meaning.of(word)
        .orElseThrow(() -> new ProblemException(Problem.of("column.meaning", word)));
  }

  private Optional<List<String>> words(CsvTable table) {
    String key = key(table);
    return Optional.ofNullable(said.get(key))
        .or(
            () ->
                book.read(stores -> stores.memory().find(REMEMBERED + key))
                    .map(words -> Arrays.asList(words.split(BETWEEN, -1))))
        .filter(words -> words.size() == table.headers().size());
  }

  private static String choosable(Meaning meaning) {
    String word = meaning.word();
    return WORDS.contains(word) ? word : new Meaning(meaning.kind(), "").word();
  }

  private static String key(CsvTable table) {
    List<String> names = new ArrayList<>(table.headers());
    return DraftKeys.digest(names.stream().map(Fold::of).collect(Collectors.joining(BETWEEN)));
  }
}
