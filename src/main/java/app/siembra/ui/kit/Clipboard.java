package app.siembra.ui.kit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// Where a number or an address goes when it is copied, and what can be pasted. A seam: no test has
/// a clipboard.
@FunctionalInterface
public interface Clipboard {
  /// Puts `text` on the clipboard, in place of what was there.
  void put(String text);

  /// The picture that is on it.
  default Optional<Pasted> picture() {
    return Optional.empty();
  }

  /// Whether there is text on it, perhaps beside a picture of it.
  default boolean hasText() {
    return false;
  }

  /// The files that are on it.
  default List<Path> files() {
    return List.of();
  }

  /// A picture.
  final class Pasted {
    private final int[] colours;
    private final int width;

    /// @param colours ARGB, row by row
    /// @param width of a row
    public Pasted(int[] colours, int width) {
      this.colours = colours;
      this.width = width;
    }

    /// ARGB, row by row.
    public int[] colours() {
      return colours;
    }

    /// Of a row.
    public int width() {
      return width;
    }
  }

  /// The clipboard of the desktop. To be used on the window's thread.
  static Clipboard ofDesktop() {
    return new Clipboard() {
      @Override
      public void put(String text) {
        var content = new javafx.scene.input.ClipboardContent();
        content.putString(text);
        board().setContent(content);
      }

      @Override
      public Optional<Pasted> picture() {
        return Optional.ofNullable(board().getImage()).map(Clipboard::pasted);
      }

      @Override
      public boolean hasText() {
        return board().hasString();
      }

      @Override
      public List<Path> files() {
        var files = board().getFiles();
        return files == null ? List.of() : files.stream().map(java.io.File::toPath).toList();
      }

      private static javafx.scene.input.Clipboard board() {
        return javafx.scene.input.Clipboard.getSystemClipboard();
      }
    };
  }

  private static Pasted pasted(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] colours = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), colours, 0, width);
    return new Pasted(colours, width);
  }
}
