package app.siembra.ui.ledger;

import app.siembra.ui.kit.Styles;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Two bars for each span of time, side by side and never one against the other, each of as many
/// pieces as there are groups. One place takes the focus; arrow keys go from place to place.
final class PairChart extends Region {
  /// One span of time.
  ///
  /// @param foot the short word below it
  /// @param words what it shows, in words
  /// @param given how many of each group
  /// @param received the same the other way
  record Spot(String foot, String words, Shares given, Shares received) {
    int most() {
      return Math.max(given.total(), received.total());
    }
  }

  private static final double HEIGHT_EM = 10.5;
  private static final double GAP = 6;
  private static final double FOOT_GAP = 3;

  /// So that a single favour does not fill the chart.
  private static final int LEAST_SCALE = 2;

  private final Label scale = Styles.styled(new Label(), "chart-word");
  private final Region top = Styles.styled(new Region(), "chart-line");
  private final Region base = Styles.styled(new Region(), "chart-line");
  private List<PairBars> places = List.of();
  private List<Label> feet = List.of();
  private IntConsumer open = _ -> {};
  private int most = LEAST_SCALE;

  PairChart() {
    Styles.styled(this, "pair-chart");
    setAccessibleRole(AccessibleRole.PARENT);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /// Who is told which place was chosen.
  PairChart onOpen(IntConsumer action) {
    open = action;
    return this;
  }

  /// Shows `spots`, the oldest first; `sentence` says the same in words.
  void show(List<Spot> spots, String sentence) {
    most = Math.max(LEAST_SCALE, spots.stream().mapToInt(Spot::most).max().orElse(0));
    scale.setText(Integer.toString(most));
    places =
        IntStream.range(0, spots.size())
            .mapToObj(place -> new PairBars(spots.get(place), () -> open.accept(place)))
            .toList();
    feet = spots.stream().map(spot -> Styles.styled(new Label(spot.foot()), "chart-word")).toList();
    setAccessibleText(sentence);
    getChildren().setAll(top, base, scale);
    getChildren().addAll(places);
    getChildren().addAll(feet);
    if (!places.isEmpty()) {
      places.getLast().setFocusTraversable(true);
    }
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
    return HEIGHT_EM * em() + FOOT_GAP + scale.prefHeight(-1);
  }

  @Override
  protected void layoutChildren() {
    double left = scale.prefWidth(-1) + GAP;
    double floor = getHeight() - scale.prefHeight(-1) - FOOT_GAP;
    double ceiling = scale.prefHeight(-1) / 2;
    double step = (getWidth() - left) / Math.max(1, places.size());
    scale.resizeRelocate(0, 0, scale.prefWidth(-1), scale.prefHeight(-1));
    top.resizeRelocate(left, snapPositionY(ceiling), getWidth() - left, 1);
    base.resizeRelocate(left, snapPositionY(floor), getWidth() - left, 1);
    for (int i = 0; i < places.size(); i++) {
      places.get(i).scale(most);
      places
          .get(i)
          .resizeRelocate(
              snapPositionX(left + i * step), ceiling, snapSizeX(step), snapSizeY(floor - ceiling));
    }
    layoutFeet(left, floor, step);
  }

  /// The words that have room; every second or third one where all would not have it.
  private void layoutFeet(double left, double floor, double step) {
    double widest = feet.stream().mapToDouble(foot -> foot.prefWidth(-1)).max().orElse(0);
    int every = Math.max(1, (int) Math.ceil((widest + GAP) / step));
    for (int i = 0; i < feet.size(); i++) {
      var foot = feet.get(i);
      double width = foot.prefWidth(-1);
      double middle = left + (i + 0.5) * step - width / 2;
      foot.setVisible((feet.size() - 1 - i) % every == 0);
      foot.resizeRelocate(
          snapPositionX(Math.clamp(middle, 0, Math.max(0, getWidth() - width))),
          snapPositionY(floor + FOOT_GAP),
          width,
          foot.prefHeight(-1));
    }
  }

  private void onKey(KeyEvent event) {
    int step =
        switch (event.getCode()) {
          case LEFT -> -1;
          case RIGHT -> 1;
          default -> 0;
        };
    int next = places.indexOf(event.getTarget()) + step;
    if (step != 0 && next >= 0 && next < places.size()) {
      places.forEach(place -> place.setFocusTraversable(false));
      places.get(next).setFocusTraversable(true);
      places.get(next).requestFocus();
      event.consume();
    }
  }

  private double em() {
    return scale.getFont().getSize();
  }
}
