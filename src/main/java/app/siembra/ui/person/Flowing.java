package app.siembra.ui.person;

import app.siembra.ui.kit.Styles;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.TextFlow;

/// Words and links among them, in lines that wrap. A link is one piece of its line: one that is
/// longer than the line wraps within itself.
final class Flowing extends TextFlow {
  Flowing() {
    Styles.styled(this, "flowing");
  }

  @Override
  protected double computePrefHeight(double width) {
    fit(width);
    return super.computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    fit(getWidth());
    super.layoutChildren();
  }

  private void fit(double width) {
    if (width <= 0) {
      return;
    }
    for (Node child : getManagedChildren()) {
      if (child instanceof Hyperlink link && link.getMaxWidth() != width) {
        link.setWrapText(true);
        link.setMaxWidth(width);
      }
    }
  }
}
