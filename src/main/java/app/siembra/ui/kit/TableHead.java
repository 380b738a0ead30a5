package app.siembra.ui.kit;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/// What stands above the columns of a table: their names, each a button that orders the table by
/// it.
public final class TableHead extends Region {
  private Tracks tracks = new Tracks(List.of());
  private double below = -1;

  /// The name of a column.
  ///
  /// @param order which way round the table is ordered by it
  /// @param help that in words, for those who do not see it
  /// @param press what a press does
  public record Title(String words, Order order, String help, Runnable press) {}

  /// Which way round.
  public enum Order {
    NONE,
    FORWARDS,
    BACKWARDS
  }

  public TableHead() {
    Styles.styled(this, "table-head");
  }

  /// Shows these names over columns of these widths.
  public void show(Tracks widths, List<Title> titles) {
    tracks = widths;
    // A press must not take the focus away from the name that was pressed.
    while (getChildren().size() < titles.size()) {
      getChildren().add(Styles.styled(new Button(), "column-title"));
    }
    getChildren().remove(titles.size(), getChildren().size());
    for (int i = 0; i < titles.size(); i++) {
      write((Button) getChildren().get(i), titles.get(i));
    }
    requestLayout();
  }

  /// Stands over rows of this width, which a scroll bar may make narrower than this is.
  public void over(double width) {
    if (width != below) {
      below = width;
      requestLayout();
    }
  }

  private static void write(Button button, Title title) {
    button.setMnemonicParsing(false);
    button.setText(title.words());
    button.setAccessibleHelp(title.help());
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setGraphic(
        switch (title.order()) {
          case NONE -> null;
          case FORWARDS -> new Icon(Feather.CHEVRON_UP);
          case BACKWARDS -> new Icon(Feather.CHEVRON_DOWN);
        });
    button.setOnAction(_ -> title.press().run());
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(title -> title.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected void layoutChildren() {
    if (getChildren().isEmpty()) {
      return;
    }
    Button first = (Button) getChildren().getFirst();
    double em = first.getFont().getSize();
    double[] edges = Cells.edges(tracks, below < 0 ? getWidth() : below, em);
    for (int i = 0; i < getChildren().size(); i++) {
      Button title = (Button) getChildren().get(i);
      double inset = title.getInsets().getLeft();
      double room = edges[i + 1] - edges[i] + inset;
      title.resizeRelocate(
          snapPositionX(edges[i] - inset),
          0,
          Math.min(room, snapSizeX(title.prefWidth(-1))),
          getHeight());
    }
  }
}
