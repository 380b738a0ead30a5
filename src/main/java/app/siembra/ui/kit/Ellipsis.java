package app.siembra.ui.kit;

import javafx.scene.text.Text;

/// Bare texts that are cut, with three dots, where they are too long for their room: cheaper by far
/// than labels, for what is written again and again while it scrolls.
public final class Ellipsis {
  private static final double HALF_A_LINE = 0.5;

  private Ellipsis() {}

  /// Shows `whole` on one line, as much of it as `room` pixels hold.
  public static void fit(Text text, String whole, double room) {
    text.setWrappingWidth(0);
    text.setText(whole);
    double width = text.getLayoutBounds().getWidth();
    int length = whole.length();
    while (width > room && length > 1) {
      length = shorter(text, whole, length, room / width);
      width = text.getLayoutBounds().getWidth();
    }
  }

  /// Shows `whole` on so many lines of `room` pixels.
  public static void fit(Text text, String whole, double room, int lines) {
    fitWidth(text, whole, room);
    double most = (lines + HALF_A_LINE) * text.getFont().getSize() * 1.2;
    double height = text.getLayoutBounds().getHeight();
    int length = whole.length();
    while (height > most && length > 1) {
      length = shorter(text, whole, length, Math.max(0.5, most / height));
      height = text.getLayoutBounds().getHeight();
    }
  }

  private static void fitWidth(Text text, String whole, double room) {
    text.setText(whole);
    text.setWrappingWidth(Math.max(1, room));
  }

  private static int shorter(Text text, String whole, int length, double share) {
    int next = Math.max(1, Math.min(length - 1, (int) (length * share)));
    text.setText(whole.substring(0, next).strip() + '…');
    return next;
  }
}
