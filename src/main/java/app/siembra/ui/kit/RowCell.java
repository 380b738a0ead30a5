package app.siembra.ui.kit;

import java.util.function.BiConsumer;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
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
      // Where all are of one height, nothing that is written onto a row concerns the list.
      row.setManaged(getListView().getFixedCellSize() <= 0);
      fill.accept(row, item);
      setGraphic(row);
      setAccessibleText(row.getAccessibleText());
      if (getListView() instanceof VirtualList<T> list) {
        list.written(getIndex());
      }
    }
    showMark();
  }

  private void showMark() {
    T item = getItem();
    boolean marked = marking != null && item != null && !isEmpty() && marking.isMarked(item);
    if (getPseudoClassStates().contains(Styles.MARKED) != marked) {
      pseudoClassStateChanged(Styles.MARKED, marked);
      applyCss();
    }
  }

  /// As a mark, to be seen in this frame rather than the next.
  @Override
  public void updateSelected(boolean selected) {
    boolean was = isSelected();
    super.updateSelected(selected);
    if (was != isSelected()) {
      applyCss();
    }
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
  protected Skin<?> createDefaultSkin() {
    return new RowSkin<>(this);
  }
}
