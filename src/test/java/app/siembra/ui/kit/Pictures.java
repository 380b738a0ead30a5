package app.siembra.ui.kit;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.image.PixelFormat;
import javafx.scene.text.Text;
import javax.imageio.ImageIO;

/// Pictures of what the window looks like, drawn without a window and kept in `target/screenshots`.
public final class Pictures {
  private static final Path FOLDER = Path.of("target", "screenshots");

  private Pictures() {}

  /// A dressed scene of this size, laid out and ready.
  public static Scene scene(
      Parent root, Theme.Appearance appearance, double textSize, int width, int height) {
    var theme = new Theme(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    theme.appearance().set(appearance);
    theme.textSize().set(textSize);
    var scene = new Scene(root, width, height);
    theme.dress(scene);
    root.applyCss();
    root.layout();
    return scene;
  }

  /// Draws `scene` as it is now into `target/screenshots/name.png`.
  public static BufferedImage draw(Scene scene, String name) throws IOException {
    // What is scrolled is kept as a picture, which only a frame on screen would draw anew.
    scene.getRoot().lookupAll(".viewport").forEach(viewport -> viewport.setCache(false));
    var shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    var pixels = new int[width * height];
    shot.getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    Files.createDirectories(FOLDER);
    ImageIO.write(image, "png", FOLDER.resolve(name + ".png").toFile());
    return image;
  }

  /// The words below `root` that are not drawn whole.
  public static List<String> cutOff(Node root) {
    return all(root)
        .filter(Pictures::isShown)
        .filter(Labeled.class::isInstance)
        .map(Labeled.class::cast)
        .filter(labeled -> labeled.getText() != null && !labeled.getText().isBlank())
        .filter(
            labeled ->
                labeled.getChildrenUnmodifiable().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .anyMatch(drawn -> !drawn.getText().equals(labeled.getText())))
        .map(Labeled::getText)
        .toList();
  }

  private static Stream<Node> all(Node node) {
    return node instanceof Parent parent
        ? Stream.concat(
            Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(Pictures::all))
        : Stream.of(node);
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }
}
