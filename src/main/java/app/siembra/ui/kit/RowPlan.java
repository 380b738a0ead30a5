package app.siembra.ui.kit;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where the parts of a [Row] go, in pixels. The words have the whole width, and the actions lie over
/// the end of it when they come: in the middle of the row, or below the title where they would cover
/// that, or over the end of the title alone where what is below it can be pressed. Where place is kept for them, they stand beside the whole text if that costs no line of it
/// or they are there always; else they share the line of the title and the rest runs below them; if
/// not even the title fits beside them, they have the top to themselves. The plan is the same
/// whether the actions can be seen or not, so that nothing moves when they come.
///
/// @param lift the space above the title that the actions need, or would need
record RowPlan(
    Lead lead, Size actions, Place place, double lift, Size title, Size lines, double lineGap) {
  /// How near to the upper edge of the row the actions may come.
  static final double EDGE = 4;

  /// Between what stands before the text, the text, and what stands aside.
  static final double GAP = 12;

  /// Between the actions and what runs below them.
  private static final double AIR = 3;

  private static final double NARROWEST_TITLE_EM = 5;

  /// By how much the title may be higher beside the actions: a line, but not two.
  private static final double MOST_MORE_LINES_EM = 2;

  private static final Size NONE = new Size(0, 0);

  /// Where the actions stand.
  enum Place {
    OVER,
    OVER_TITLE,
    OVER_LINES,
    BESIDE,
    ABOVE
  }

  /// Whether the words keep away from the actions.
  enum Room {
    /// Only while they can be seen, they lie over the words.
    NONE,
    /// They lie over the title at most.
    LINES,
    KEPT,
    /// They are there always.
    STANDING
  }

  /// What stands before the text.
  record Lead(double width, double height) {
    double space() {
      return width == 0 ? 0 : width + GAP;
    }
  }

  record Size(double width, double height) {}

  /// The title, and how large its letters are.
  record Title(Region node, double em) {}

  static RowPlan of(
      double room, double inset, Pane leadBox, Title title, VBox lines, Pane actions, Room kept) {
    var lead = leadBox.getChildren().isEmpty() ? new Lead(0, 0) : leadOf(leadBox);
    double lineGap = lines.prefHeight(-1) > 0 ? lines.getSpacing() : 0;
    double full = room - lead.space();
    if (actions.getChildren().isEmpty()) {
      return new RowPlan(
          lead, NONE, Place.BESIDE, 0, size(title.node(), full), size(lines, full), lineGap);
    }
    double actionWidth = Math.min(room, actions.prefWidth(-1));
    var actionSize = new Size(actionWidth, actions.prefHeight(actionWidth));
    double beside = full - actionSize.width() - GAP;
    boolean tight = beside < NARROWEST_TITLE_EM * title.em();
    if (kept == Room.NONE || kept == Room.LINES && !tight) {
      Place over = kept == Room.LINES ? Place.OVER_TITLE : tight ? Place.OVER_LINES : Place.OVER;
      return new RowPlan(
          lead, actionSize, over, 0, size(title.node(), full), size(lines, full), lineGap);
    }
    boolean standing = kept == Room.STANDING;
    boolean narrow =
        tight
            || title.node().prefHeight(beside)
                > title.node().prefHeight(full) + MOST_MORE_LINES_EM * title.em();
    var titleSize = size(title.node(), narrow ? full : beside);
    double covered = narrow ? 0 : titleSize.height() + lineGap - AIR;
    double lift = Math.max(0, EDGE + actionSize.height() - inset - covered);
    if (!narrow && (standing || height(title, lines, beside) <= height(title, lines, full))) {
      return new RowPlan(
          lead,
          actionSize,
          Place.BESIDE,
          standing ? 0 : lift,
          titleSize,
          size(lines, beside),
          lineGap);
    }
    return new RowPlan(lead, actionSize, Place.ABOVE, lift, titleSize, size(lines, full), lineGap);
  }

  double height() {
    double text = lift + textHeight();
    return Math.max(
        leadLift() + lead.height(), place == Place.ABOVE ? text : Math.max(text, actions.height()));
  }

  /// The space above the title: where the actions stand beside the text, what the lift leaves is
  /// shared out above and below it, so that rows of as many lines are equally high.
  double above() {
    return place == Place.ABOVE ? lift : 0;
  }

  /// The space above what stands before the text, where the actions reach over it.
  double leadLift() {
    return place == Place.ABOVE && actions.width() > lines.width() ? lift : 0;
  }

  double textHeight() {
    return title.height() + lineGap + lines.height();
  }

  private static Lead leadOf(Pane box) {
    return new Lead(Math.max(box.minWidth(-1), box.prefWidth(-1)), box.prefHeight(-1));
  }

  private static double height(Title title, VBox lines, double width) {
    return title.node().prefHeight(width) + lines.prefHeight(width);
  }

  private static Size size(Region region, double width) {
    return new Size(width, region.prefHeight(width));
  }
}
