package app.siembra.ui.ledger;

import app.siembra.model.Keys;
import app.siembra.ui.kit.Styles;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// The two bars of one span of time, and a way to what they were made from.
final class PairBars extends Region {
  private static final double WIDEST = 22;
  private static final double MARGIN = 0.16;
  private static final double BETWEEN = 2;

  private final PairChart.Spot spot;
  private final Map<KindGroup, Region> givenPieces = pieces("given");
  private final Map<KindGroup, Region> receivedPieces = pieces("received");
  private int most = 1;

  PairBars(PairChart.Spot spot, Runnable open) {
    this.spot = spot;
    Styles.styled(this, "pair-bars");
    getChildren().addAll(givenPieces.values());
    getChildren().addAll(receivedPieces.values());
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spot.words());
    Tooltip.install(this, new Tooltip(spot.words()));
    setOnMouseClicked(_ -> open.run());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            open.run();
            event.consume();
          }
        });
  }

  /// How many a bar of the full height stands for.
  void scale(int full) {
    most = full;
  }

  @Override
  protected void layoutChildren() {
    double room = getWidth() * (1 - 2 * MARGIN) - BETWEEN;
    double width = Math.max(1, Math.floor(Math.min(WIDEST, room / 2)));
    double left = (getWidth() - 2 * width - BETWEEN) / 2;
    stack(givenPieces, spot.given(), left, width);
    stack(receivedPieces, spot.received(), left + width + BETWEEN, width);
  }

  private void stack(Map<KindGroup, Region> pieces, Shares shares, double x, double width) {
    int below = 0;
    for (KindGroup group : KindGroup.values()) {
      Region piece = pieces.get(group);
      double foot = heightOf(below);
      below += shares.of(group);
      double top = heightOf(below);
      if (piece != null) {
        piece.resizeRelocate(snapPositionX(x), top, snapSizeX(width), foot - top);
        piece.setVisible(shares.of(group) > 0);
      }
    }
  }

  private double heightOf(int amount) {
    return snapPositionY(getHeight() - getHeight() * amount / most);
  }

  private static Map<KindGroup, Region> pieces(String side) {
    Map<KindGroup, Region> pieces = new EnumMap<>(KindGroup.class);
    for (KindGroup group : KindGroup.values()) {
      pieces.put(group, Styles.styled(new Region(), "piece", side, Keys.of(group)));
    }
    return pieces;
  }
}
