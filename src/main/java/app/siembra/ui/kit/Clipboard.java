package app.siembra.ui.kit;

/// Where a number or an address goes when it is copied. A seam: no test has a clipboard.
@FunctionalInterface
public interface Clipboard {
  /// Puts `text` on the clipboard, in place of what was there.
  void put(String text);

  /// The clipboard of the desktop.
  static Clipboard ofDesktop() {
    return text -> {
      var content = new javafx.scene.input.ClipboardContent();
      content.putString(text);
      javafx.scene.input.Clipboard.getSystemClipboard().setContent(content);
    };
  }
}
