package app.siembra.ui.kit;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// A row of small bars, one for each span of time, with a word below some of them.
public final class BarStrip extends Region {
  /// One bar; `word` is empty where none is to stand below it.
  public record Bar(int amount, String word) {}

  private static final double BAR_EM = 0.86;
  private static final double GAP_EM = 0.36;
  private static final double HEIGHT_EM = 2.7;
  private static final double SHORTEST = 2;

  private final Label letter = new Label(" ");
  private List<Bar> bars = List.of();
  private List<Region> blocks = List.of();
  private List<Label> words = List.of();

  public BarStrip() {
    Styles.styled(this, Styles.BAR_STRIP);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    letter.setVisible(false);
    getChildren().add(letter);
  }

  /// Shows `shown`, oldest first; `sentence` says the same in words.
  public void show(List<Bar> shown, String sentence) {
    bars = List.copyOf(shown);
    blocks = bars.stream().map(_ -> Styles.styled(new Region(), Styles.BAR)).toList();
    words = bars.stream().map(bar -> new Label(bar.word())).toList();
    setAccessibleText(sentence);
    getChildren().setAll(letter);
    getChildren().addAll(blocks);
    getChildren().addAll(words);
  }

  @Override
  protected double computePrefWidth(double height) {
    return bars.size() * (BAR_EM + GAP_EM) * em();
  }

  @Override
  protected double computePrefHeight(double width) {
    return HEIGHT_EM * em() + letter.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double most = Math.max(1, bars.stream().mapToInt(Bar::amount).max().orElse(1));
    double foot = HEIGHT_EM * em();
    for (int i = 0; i < bars.size(); i++) {
      double x = i * (BAR_EM + GAP_EM) * em();
      double height = Math.max(SHORTEST, foot * bars.get(i).amount() / most);
      blocks
          .get(i)
          .resizeRelocate(
              snapPositionX(x),
              snapPositionY(foot - height),
              snapSizeX(BAR_EM * em()),
              snapSizeY(height));
    }
    placeWords(foot + 2);
  }

  /// A word that would run into the next one is left out.
  private void placeWords(double top) {
    double end = prefWidth(-1);
    for (int i = words.size() - 1; i >= 0; i--) {
      var word = words.get(i);
      double width = word.prefWidth(-1);
      boolean isLast = end == prefWidth(-1);
      double wanted = i * (BAR_EM + GAP_EM) * em();
      double x = isLast ? Math.max(0, Math.min(wanted, end - width)) : wanted;
      boolean fits = !word.getText().isEmpty() && x + width <= end;
      word.setVisible(fits);
      word.resizeRelocate(snapPositionX(x), snapPositionY(top), width, word.prefHeight(-1));
      end = fits ? x - GAP_EM * em() : end;
    }
  }

  private double em() {
    return letter.getFont().getSize();
  }
}
