package app.siembra.ui.draft;

import app.siembra.ui.kit.Field;
import app.siembra.ui.kit.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// Fields side by side that share the line, each in the measure of its own width; those that do not
/// fit are on the next one. What one types into is at one height, however long the names are.
public final class FieldLine extends Pane {
  private static final double GAP = 12;
  private static final double ROW_GAP = 8;

  private FieldLine(Node... fields) {
    super(fields);
    Styles.styled(this, "field-line");
  }

  public static FieldLine of(Node... fields) {
    return new FieldLine(fields);
  }

  /// Fields on one line, and how wide each is.
  private record Row(List<Region> fields, List<Double> widths) {
    double height() {
      double height = 0;
      for (int i = 0; i < widths.size(); i++) {
        height = Math.max(height, above(i) + fields.get(i).prefHeight(widths.get(i)));
      }
      return height;
    }

    /// What a field leaves free above it, because another one has a longer name.
    double above(int at) {
      double highest = 0;
      for (int i = 0; i < widths.size(); i++) {
        highest = Math.max(highest, name(i));
      }
      return highest - name(at);
    }

    private double name(int at) {
      return fields.get(at) instanceof Field field ? field.nameHeight(widths.get(at)) : 0;
    }
  }

  private List<Row> rows(double width) {
    List<Row> rows = new ArrayList<>();
    List<Region> now = new ArrayList<>();
    double used = 0;
    for (Node node : getManagedChildren()) {
      var field = (Region) node;
      double least = field.minWidth(-1);
      if (!now.isEmpty() && width >= 0 && used + GAP + least > width) {
        rows.add(new Row(now, widths(now, width)));
        now = new ArrayList<>();
        used = 0;
      }
      used += (now.isEmpty() ? 0 : GAP) + least;
      now.add(field);
    }
    if (!now.isEmpty()) {
      rows.add(new Row(now, widths(now, width)));
    }
    return rows;
  }

  /// Each has what it needs at least, and of what is left as much as the others, up to its most.
  private static List<Double> widths(List<Region> fields, double width) {
    double[] widths = fields.stream().mapToDouble(field -> field.minWidth(-1)).toArray();
    if (width < 0) {
      return DoubleStream.of(widths).boxed().toList();
    }
    double room = width - GAP * (fields.size() - 1);
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < widths.length; i++) {
      double most = fields.get(i).maxWidth(-1);
      if (fields.size() > 1 && most < width) {
        widths[i] = Math.min(most, Math.max(widths[i], room / widths.length));
        room -= widths[i];
      } else {
        open.add(i);
      }
    }
    for (int i : open) {
      widths[i] = Math.max(0, room / open.size());
    }
    return DoubleStream.of(widths).boxed().toList();
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
  protected double computePrefWidth(double height) {
    var fields = getManagedChildren();
    return fields.stream().mapToDouble(field -> field.prefWidth(-1)).sum()
        + GAP * Math.max(0, fields.size() - 1);
  }

  @Override
  protected double computePrefHeight(double width) {
    var rows = rows(width);
    return snapSizeY(
        rows.stream().mapToDouble(Row::height).sum() + ROW_GAP * Math.max(0, rows.size() - 1));
  }

  @Override
  protected void layoutChildren() {
    double y = 0;
    for (Row row : rows(getWidth())) {
      double x = 0;
      for (int i = 0; i < row.fields().size(); i++) {
        Region field = row.fields().get(i);
        double width = row.widths().get(i);
        double above = row.above(i);
        field.resizeRelocate(
            snapPositionX(x),
            snapPositionY(y + above),
            snapSizeX(width),
            snapSizeY(row.height() - above));
        x += width + GAP;
      }
      y += row.height() + ROW_GAP;
    }
  }
}
