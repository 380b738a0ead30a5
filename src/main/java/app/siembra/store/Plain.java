package app.siembra.store;

import java.util.regex.Pattern;

/// What a statement that writes may look like: rows of parameters go into one table, or out of it.
///
/// So doing again what the journal tells of gives the same rows, at any time and on any computer, and
/// can do nothing else.
final class Plain {
  private static final Pattern STATEMENT =
      Pattern.compile(
          """
          (insert\\ into\\ N\\ \\(L\\)\\ values\\ \\(Q\\)
          |merge\\ into\\ N\\ \\(L\\)\\ key\\ \\(L\\)\\ values\\ \\(Q\\)
          |update\\ N\\ set\\ N\\ =\\ \\?(,\\ N\\ =\\ \\?)*(\\ where\\ W)?
          |delete\\ from\\ N\\ where\\ (W|N\\ between\\ \\?\\ and\\ \\?))\
          """
              .replace("W", "N\\ =\\ \\?(\\ and\\ N\\ =\\ \\?)*")
              .replace("L", "N(,\\ N)*")
              .replace("Q", "\\?(,\\ \\?)*")
              .replace("N", "[a-z_]+"),
          Pattern.COMMENTS);

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private Plain() {}

  /// The statement, its blanks made one each.
  ///
  /// @throws IllegalArgumentException where it is of another kind
  static String statement(String sql) {
    String plain = BLANKS.matcher(sql.strip()).replaceAll(" ");
    if (!STATEMENT.matcher(plain).matches()) {
      throw new IllegalArgumentException("no plain statement: " + plain);
    }
    return plain;
  }
}
