package app.siembra.ui.kit;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Columns side by side where there is room for them, one below another where there is not. Room is
/// measured in letters, not in pixels: a large text needs a wide window.
public final class Columns extends Region {
  /// One column: its share of the width, against the shares of the others, and what it holds.
  public record Column(double share, List<Node> nodes) {
    public Column {
      if (!(share > 0)) {
        throw new IllegalArgumentException("a column needs a share of the width: " + share);
      }
      nodes = List.copyOf(nodes);
    }

    public static Column of(double share, Node... nodes) {
      return new Column(share, List.of(nodes));
    }
  }

  private static final double GAP = 14;

  private final double enough;
  private List<Node> inOne = List.of();
  private boolean isInOne;
  private final List<Column> columns;
  private final List<VBox> boxes;
  private final Label letter = new Label();

  /// @param enough the width, in em, from which on the columns stand side by side
  public Columns(double enough, Column... columns) {
    this.enough = enough;
    this.columns = List.of(columns);
    this.boxes = this.columns.stream().map(Columns::box).toList();
    Styles.styled(this, Styles.COLUMNS);
    letter.setManaged(false);
    letter.setVisible(false);
    letter.fontProperty().subscribe(this::arrange);
    widthProperty().subscribe(this::arrange);
    getChildren().add(letter);
    getChildren().addAll(boxes);
  }

  /// Where there is room for one column only, what the columns hold stands in this order and not
  /// column by column.
  public Columns inOne(Node... order) {
    inOne = List.of(order);
    arrange();
    return this;
  }

  private void arrange() {
    boolean one = !inOne.isEmpty() && getWidth() > 0 && !sideBySide(getWidth());
    if (one != isInOne) {
      isInOne = one;
      boxes.forEach(box -> box.getChildren().clear());
      for (int i = 0; i < boxes.size(); i++) {
        List<Node> nodes = one ? (i == 0 ? inOne : List.of()) : columns.get(i).nodes();
        boxes.get(i).getChildren().addAll(nodes);
      }
    }
    requestLayout();
  }

  private static VBox box(Column column) {
    var box = Styles.styled(new VBox(), Styles.COLUMN);
    box.getChildren().addAll(column.nodes());
    return box;
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double height = 0;
    for (int i = 0; i < boxes.size(); i++) {
      double own = boxes.get(i).prefHeight(widthOf(i, width));
      boolean first = height == 0 || !holdsSomething(i);
      height = sideBySide(width) ? Math.max(height, own) : height + own + (first ? 0 : GAP);
    }
    return height;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double x = 0;
    double y = 0;
    for (int i = 0; i < boxes.size(); i++) {
      double ownWidth = widthOf(i, width);
      double ownHeight = sideBySide(width) ? getHeight() : boxes.get(i).prefHeight(ownWidth);
      boxes
          .get(i)
          .resizeRelocate(
              snapPositionX(x), snapPositionY(y), snapSizeX(ownWidth), snapSizeY(ownHeight));
      if (sideBySide(width)) {
        x += ownWidth == 0 ? 0 : ownWidth + GAP;
      } else {
        y += holdsSomething(i) ? ownHeight + GAP : 0;
      }
    }
  }

  private boolean sideBySide(double width) {
    return width >= enough * letter.getFont().getSize();
  }

  private double widthOf(int column, double width) {
    if (width < 0 || !sideBySide(width)) {
      return width;
    }
    List<Integer> there =
        IntStream.range(0, boxes.size()).filter(this::holdsSomething).boxed().toList();
    if (!there.contains(column)) {
      return 0;
    }
    double shares = there.stream().mapToDouble(each -> columns.get(each).share()).sum();
    return (width - GAP * (there.size() - 1)) * columns.get(column).share() / shares;
  }

  /// A column in which nothing is shown leaves its width to the others.
  private boolean holdsSomething(int column) {
    return boxes.get(column).getChildren().stream().anyMatch(Node::isManaged);
  }
}
