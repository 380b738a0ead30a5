package app.siembra.service;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What the window remembers from one start to the next. Nothing of it makes a change set.
public final class Memory {
  private static final String PLACE = "window-place";
  private static final String WELCOMED = "welcome";
  private static final String PLACE_OF_DATA = "place-of-data";
  private static final String COLUMNS = "people-columns";
  private static final Pattern WRITTEN =
      Pattern.compile("(-?\\d{1,6}) (-?\\d{1,6}) (\\d{1,6}) (\\d{1,6}) (true|false)");

  private final Book book;

  Memory(Book book) {
    this.book = book;
  }

  /// Where the window was, in pixels of the desktop.
  ///
  /// @param maximised whether it filled the screen; the rest is then where it was before
  public record WindowPlace(int x, int y, int width, int height, boolean maximised) {
    private static Optional<WindowPlace> parse(String written) {
      Matcher parts = WRITTEN.matcher(written);
      if (!parts.matches()) {
        return Optional.empty();
      }
      List<Integer> numbers =
          IntStream.rangeClosed(1, 4).mapToObj(parts::group).map(Integer::valueOf).toList();
      return Optional.of(
          new WindowPlace(
              numbers.get(0),
              numbers.get(1),
              numbers.get(2),
              numbers.get(3),
              Boolean.parseBoolean(parts.group(5))));
    }

    private String written() {
      return x + " " + y + " " + width + " " + height + " " + maximised;
    }
  }

  /// Where the window was the last time; empty before the first.
  public Optional<WindowPlace> place() {
    return book.read(stores -> stores.memory().find(PLACE)).flatMap(WindowPlace::parse);
  }

  /// Remembers where the window is.
  public void place(WindowPlace place) {
    put(PLACE, place.written());
  }

  /// Whether the first steps have been gone through, or left out.
  public boolean welcomed() {
    return book.read(stores -> stores.memory().find(WELCOMED)).isPresent();
  }

  /// Remembers that the first steps have been gone through, or left out.
  public void welcome() {
    put(WELCOMED, "done");
  }

  /// Whether this was said last of the place where the data lies.
  public boolean saidOf(String place) {
    return book.read(stores -> stores.memory().find(PLACE_OF_DATA))
        .filter(place::equals)
        .isPresent();
  }

  /// Remembers that this was said of the place where the data lies.
  public void say(String place) {
    put(PLACE_OF_DATA, place);
  }

  /// The columns of the table of people as it was left; empty where it was a list.
  public List<PeopleOrder.By> columns() {
    return book.read(stores -> stores.memory().find(COLUMNS))
        .map(ViewText::columns)
        .orElse(List.of());
  }

  /// Remembers them.
  public void columns(List<PeopleOrder.By> columns) {
    put(COLUMNS, ViewText.joined(columns));
  }

  private void put(String name, String content) {
    book.mark(stores -> stores.memory().put(name, content));
  }
}
