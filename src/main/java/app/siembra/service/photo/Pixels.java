package app.siembra.service.photo;

import java.awt.image.BufferedImage;
import java.util.Arrays;

/// A picture as colours, row by row. Plain arithmetic: drawing would wake up a second toolkit
/// beside the window's.
final class Pixels {
  private static final int WHITE = 255;

  private final int[] colours;
  private final int width;
  private final int height;

  /// How many pixels of the original one of these stands for, a side.
  private final int step;

  private Pixels(int[] colours, int width, int height, int step) {
    this.colours = colours;
    this.width = width;
    this.height = height;
    this.step = step;
  }

  /// What lets see through it lies on white.
  Pixels(BufferedImage image, int step) {
    this(
        image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()),
        image.getWidth(),
        image.getHeight(),
        step);
    if (image.getColorModel().hasAlpha()) {
      Arrays.setAll(colours, i -> onWhite(colours[i]));
    }
  }

  /// The same of colours with how much each lets see through it, row by row.
  static Pixels of(int[] colours, int width) {
    Arrays.setAll(colours, i -> onWhite(colours[i]));
    return new Pixels(colours, width, colours.length / width, 1);
  }

  private static int onWhite(int colour) {
    int alpha = colour >>> 24;
    return over(colour >> 16, alpha) << 16 | over(colour >> 8, alpha) << 8 | over(colour, alpha);
  }

  private static int over(int part, int alpha) {
    return ((part & 0xFF) * alpha + WHITE * (255 - alpha) + 127) / 255;
  }

  /// Whether these are all pixels, no more of them than that a side.
  boolean isWhole(int side) {
    return step == 1 && Math.max(width, height) <= side;
  }

  /// The same turned and mirrored as a picture that lies like that has to be.
  ///
  /// @param orientation as [JpegSegments#orientation]
  Pixels upright(int orientation) {
    if (orientation < 2 || orientation > 8) {
      return this;
    }
    boolean lying = orientation > 4;
    int newWidth = lying ? height : width;
    int newHeight = lying ? width : height;
    boolean fromRight =
        orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    boolean fromBelow =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    int[] turned = new int[colours.length];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        int column = lying ? y : x;
        int row = lying ? x : y;
        int from =
            (fromBelow ? height - 1 - row : row) * width
                + (fromRight ? width - 1 - column : column);
        turned[y * newWidth + x] = colours[from];
      }
    }
    return new Pixels(turned, newWidth, newHeight, step);
  }

  /// The same made small enough; each pixel is the mean of those that it takes the place of.
  Pixels within(int side) {
    int longer = Math.max(width, height);
    if (longer <= side) {
      return this;
    }
    int newWidth = Math.max(1, Math.round((float) width * side / longer));
    int newHeight = Math.max(1, Math.round((float) height * side / longer));
    float[] narrow = new float[newWidth * height * 3];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < newWidth; x++) {
        add(narrow, (y * newWidth + x) * 3, y * width, x, newWidth);
      }
    }
    int[] small = new int[newWidth * newHeight];
    for (int y = 0; y < newHeight; y++) {
      for (int x = 0; x < newWidth; x++) {
        small[y * newWidth + x] = mean(narrow, x, newWidth, y, newHeight);
      }
    }
    return new Pixels(small, newWidth, newHeight, step);
  }

  private void add(float[] target, int at, int row, int place, int few) {
    float begin = (float) place * width / few;
    float end = (float) (place + 1) * width / few;
    for (int i = (int) begin; i < Math.min(width, Math.ceil(end)); i++) {
      float weight = (Math.min(end, i + 1) - Math.max(begin, i)) * few / width;
      int colour = colours[row + i];
      target[at] += weight * (colour >> 16 & 0xFF);
      target[at + 1] += weight * (colour >> 8 & 0xFF);
      target[at + 2] += weight * (colour & 0xFF);
    }
  }

  private int mean(float[] narrow, int column, int columns, int place, int few) {
    float begin = (float) place * height / few;
    float end = (float) (place + 1) * height / few;
    float red = 0;
    float green = 0;
    float blue = 0;
    for (int i = (int) begin; i < Math.min(height, Math.ceil(end)); i++) {
      float weight = (Math.min(end, i + 1) - Math.max(begin, i)) * few / height;
      int at = (i * columns + column) * 3;
      red += weight * narrow[at];
      green += weight * narrow[at + 1];
      blue += weight * narrow[at + 2];
    }
    return part(red) << 16 | part(green) << 8 | part(blue);
  }

  private static int part(float value) {
    return Math.clamp(Math.round(value), 0, 255);
  }

  BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, colours, 0, width);
    return image;
  }
}
