package app.siembra.ui.kit;

import java.util.function.BiConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One place of a [VirtualList]: a row that shows one value after another.
final class RowCell<T, R extends Region & Openable> extends ListCell<T> {
  private final R row;
  private final BiConsumer<? super R, ? super T> fill;
  private final @Nullable Marking<T, ?> marking;
  private double measuredWidth = -1;
  private double measuredHeight;

  /// @param marking what can be marked in the list, null for nothing
  RowCell(
      R row,
      BiConsumer<? super R, ? super T> fill,
      Runnable open,
      @Nullable Marking<T, ?> marking) {
    this.row = row;
    this.fill = fill;
    this.marking = marking;
    if (marking != null) {
      marking.marked().subscribe(this::showMark);
    }
    Openable _ = row.onOpen(open);
    row.setFocusTraversable(false);
    row.chosen().bind(selectedProperty());
  }

  @Override
  protected void updateItem(@Nullable T item, boolean empty) {
    super.updateItem(item, empty);
    if (empty || item == null) {
      setGraphic(null);
    } else {
      fill.accept(row, item);
      setGraphic(row);
      setAccessibleText(row.getAccessibleText());
    }
    showMark();
  }

  private void showMark() {
    T item = getItem();
    boolean marked = marking != null && item != null && !isEmpty() && marking.isMarked(item);
    pseudoClassStateChanged(Styles.MARKED, marked);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    return isEmpty() ? 0 : heightAt(width < 0 ? getWidth() : width);
  }

  /// A list asks many times for each frame, and wrapping text is slow to measure.
  private double heightAt(double width) {
    if (width != measuredWidth) {
      measuredHeight = row.prefHeight(width);
      measuredWidth = width;
    }
    return measuredHeight;
  }

  /// Whatever changes the row asks for this.
  @Override
  public void requestLayout() {
    measuredWidth = -1;
    super.requestLayout();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    row.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
