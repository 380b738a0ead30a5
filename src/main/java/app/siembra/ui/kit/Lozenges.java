package app.siembra.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A few short words, each on the ground of its colour, on one line: as many as there is room for,
/// and then how many more. For the rows of long lists, where it is written on again and again.
public final class Lozenges extends Region {
  private static final double GAP = 0.35;

  private final Label more = Styles.styled(new Label(), Styles.LOZENGES_MORE);
  private List<Lozenge> shown = List.of();

  /// A word and its colour.
  public record Lozenge(String word, Hue hue) {}

  public Lozenges() {
    setManaged(false);
    setMouseTransparent(true);
    getChildren().add(more);
  }

  /// Shows these in place of what was there.
  public void show(List<Lozenge> lozenges) {
    if (!lozenges.equals(shown)) {
      shown = List.copyOf(lozenges);
      var words = getChildren();
      while (words.size() - 1 < shown.size()) {
        words.addFirst(Styles.styled(new Label(), Styles.LOZENGE));
      }
      words.remove(0, words.size() - 1 - shown.size());
      for (int i = 0; i < shown.size(); i++) {
        shown.get(i).hue().on(word(i)).setText(shown.get(i).word());
      }
    }
  }

  /// Lays them out from there on, around this height, over `room` pixels at most.
  public void lay(double x, double middle, double room) {
    int whole = shown.size();
    while (whole > 0 && width(whole) > room) {
      whole--;
    }
    double left = 0;
    for (int i = 0; i < shown.size(); i++) {
      word(i).setVisible(i < whole);
      if (i < whole) {
        place(word(i), left);
        left += width(word(i)) + gap();
      }
    }
    boolean counted = whole < shown.size() && width(whole) <= room;
    more.setVisible(counted);
    if (counted) {
      place(more, left);
    }
    double height = prefHeight(-1);
    resizeRelocate(snapPositionX(x), snapPositionY(middle - height / 2), room, height);
  }

  /// Of so many of them, with the number of the others.
  private double width(int whole) {
    double width = 0;
    for (int i = 0; i < whole; i++) {
      width += width(word(i)) + gap();
    }
    if (whole == shown.size()) {
      return width - gap();
    }
    more.setText("+" + (shown.size() - whole));
    return width + width(more);
  }

  private double gap() {
    return GAP * more.getFont().getSize();
  }

  private void place(Label word, double x) {
    double height = word.prefHeight(-1);
    word.resizeRelocate(
        snapPositionX(x), snapPositionY((prefHeight(-1) - height) / 2), width(word), height);
  }

  private double width(Label word) {
    return snapSizeX(word.prefWidth(-1));
  }

  private Label word(int index) {
    return (Label) getChildren().get(index);
  }

  @Override
  protected double computePrefHeight(double width) {
    return getChildren().stream().mapToDouble(word -> word.prefHeight(-1)).max().orElse(0);
  }

  @Override
  protected void layoutChildren() {
    // They are laid out by whoever holds them.
  }
}
