package app.siembra.ui.kit;

import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.SkinBase;
import javafx.scene.control.skin.ListCellSkin;

/// Shows the graphic of a list's cell and nothing else, over all of it, whether or not it is
/// managed: what is not is laid out by itself, and a list does not work out all styles of a place
/// whenever another value is written onto it.
final class RowSkin<T> extends ListCellSkin<T> {
  RowSkin(ListCell<T> cell) {
    super(cell);
  }

  /// Without the size of a cell, which a [RowCell] knows by itself: whenever its styles are looked
  /// at, that would be set again, and the cell laid out for it.
  @Override
  public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
    return SkinBase.getClassCssMetaData();
  }

  @Override
  protected void updateChildren() {
    Node row = getSkinnable().getGraphic();
    if (row == null) {
      getChildren().clear();
    } else if (!getChildren().equals(List.of(row))) {
      getChildren().setAll(row);
    }
  }

  @Override
  protected void layoutChildren(double x, double y, double width, double height) {
    Node row = getSkinnable().getGraphic();
    if (row != null) {
      row.resizeRelocate(0, 0, getSkinnable().getWidth(), getSkinnable().getHeight());
    }
  }
}
