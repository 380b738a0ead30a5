package app.siembra.ui.people;

import app.siembra.model.PersonLine;
import app.siembra.text.Pieces;
import app.siembra.ui.kit.Ellipsis;
import app.siembra.ui.parts.PersonRow;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.layout.Pane;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// People on paper: name, what they do and where, how to reach them; in two columns, in points. Ink
/// on white, whatever the window looks like.
final class ContactSheet {
  private static final double LINE = 12.5;
  private static final double HEAD = 30;
  private static final double GAP = 18;
  private static final double BETWEEN = 9;
  private static final int LINES = 4;
  private static final double ENTRY = LINES * LINE + BETWEEN;
  private static final Font PLAIN = Font.font(9);
  private static final Font BOLD = Font.font(PLAIN.getFamily(), FontWeight.BOLD, 10.5);

  private final String title;
  private final PeopleWords words;
  private final double width;
  private final double height;

  /// @param title what stands at the top of each page
  /// @param width of what can be printed on, in points
  /// @param height likewise
  ContactSheet(String title, PeopleWords words, double width, double height) {
    this.title = title;
    this.words = words;
    this.width = width;
    this.height = height;
  }

  /// The pages, each as large as the paper.
  List<Pane> pages(List<PersonLine> people) {
    int rows = Math.max(1, (int) ((height - HEAD) / ENTRY));
    List<Pane> pages = new ArrayList<>();
    for (int from = 0; from < people.size(); from += 2 * rows) {
      pages.add(page(people.subList(from, Math.min(from + 2 * rows, people.size())), rows));
    }
    return pages;
  }

  private Pane page(List<PersonLine> people, int rows) {
    var page = new Pane();
    page.setPrefSize(width, height);
    page.resize(width, height);
    page.getChildren().add(text(title, BOLD, 0, 0, width));
    double column = (width - GAP) / 2;
    for (int i = 0; i < people.size(); i++) {
      double x = i < rows ? 0 : column + GAP;
      double y = HEAD + (i % rows) * ENTRY;
      add(page, people.get(i), x, y, column);
    }
    return page;
  }

  private void add(Pane page, PersonLine person, double x, double y, double column) {
    page.getChildren().add(text(words.name(person), BOLD, x, y, column));
    int line = 1;
    for (String said : lines(person)) {
      page.getChildren().add(text(said, PLAIN, x, y + line * LINE, column));
      line++;
    }
  }

  private static List<String> lines(PersonLine person) {
    var profile = person.profile();
    return List.of(
            PersonRow.line(profile),
            Pieces.dotted(profile.phones().toArray(String[]::new)),
            Pieces.dotted(profile.emails().toArray(String[]::new)))
        .stream()
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /// One line of print, cut where it is too long.
  private static Text text(String words, Font font, double x, double y, double room) {
    var text = new Text(words);
    text.setFont(font);
    text.setTextOrigin(VPos.TOP);
    text.setX(x);
    text.setY(y);
    Ellipsis.fit(text, words, room);
    return text;
  }
}
