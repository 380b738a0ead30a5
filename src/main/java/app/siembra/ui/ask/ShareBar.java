package app.siembra.ui.ask;

import app.siembra.service.WhoKnowsMe;
import app.siembra.ui.kit.Styles;
import javafx.scene.layout.Region;

/// A bar of which a part is filled. What it says stands beside it in words.
final class ShareBar extends Region {
  private final Region fill = Styles.styled(new Region(), "fill");
  private final double part;

  ShareBar(WhoKnowsMe.Share share) {
    this.part = share.all() == 0 ? 0 : (double) share.aware() / share.all();
    Styles.styled(this, "share-bar");
    fill.setVisible(share.aware() > 0);
    getChildren().add(fill);
  }

  @Override
  protected void layoutChildren() {
    double least = Math.min(getHeight(), getWidth());
    fill.resizeRelocate(0, 0, snapSizeX(Math.max(least, part * getWidth())), getHeight());
  }
}
