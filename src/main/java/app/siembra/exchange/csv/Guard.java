package app.siembra.exchange.csv;

/// The apostrophe that keeps a spreadsheet from taking a cell for a formula (CWE-1236).
final class Guard {
  private static final String DANGEROUS = "=+-@\t\r'";

  private Guard() {}

  static String put(String cell) {
    return isDangerous(cell) ? "'" + cell : cell;
  }

  static String taken(String cell) {
    return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
  }

  private static boolean isDangerous(String cell) {
    return !cell.isEmpty() && DANGEROUS.indexOf(cell.charAt(0)) >= 0;
  }
}
