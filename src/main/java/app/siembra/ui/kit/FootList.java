package app.siembra.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableObjectValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// A long list at the foot of a page. Where there is room for both, the list has what the rest of
/// the page leaves. Where there is not, it is as high as the page, and the page has no bar of its
/// own: the wheel first moves the page until the list fills it, and then the list.
public final class FootList {
  private static final double LEAST_EM = 12;

  /// Between the list and the edges of the page, in pixels.
  private static final double AROUND = 40;

  private final Page page;
  private final Region list;
  private final BooleanBinding tight;

  private FootList(Page page, Region foot, Region list, ObservableObjectValue<Font> font) {
    this.page = page;
    this.list = list;
    this.tight =
        Bindings.createBooleanBinding(
            () ->
                list.getScene() != null
                    && list.isVisible()
                    && page.getViewportBounds().getHeight() - foot.getLayoutY() - AROUND
                        < LEAST_EM * font.get().getSize(),
            list.sceneProperty(),
            list.visibleProperty(),
            page.viewportBoundsProperty(),
            foot.layoutYProperty(),
            font);
    list.minHeightProperty()
        .bind(
            Bindings.createDoubleBinding(
                () ->
                    tight.get()
                        ? page.getViewportBounds().getHeight() - AROUND
                        : LEAST_EM * font.get().getSize(),
                tight,
                page.viewportBoundsProperty(),
                font));
    page.vbarPolicyProperty()
        .bind(tight.map(is -> is ? ScrollBarPolicy.NEVER : ScrollBarPolicy.AS_NEEDED));
    page.addEventFilter(ScrollEvent.SCROLL, this::onScroll);
  }

  /// From now on `list` is the one that is scrolled in `page`.
  ///
  /// @param foot the last region of the page, which holds the list
  /// @param font of the text there
  public static void in(Page page, Region foot, Region list, ObservableObjectValue<Font> font) {
    var _ = new FootList(page, foot, list, font);
  }

  /// Down over the list. Up, the list lets the page move by itself once it is at its top.
  private void onScroll(ScrollEvent event) {
    double scrollable =
        page.getContent().getLayoutBounds().getHeight() - page.getViewportBounds().getHeight();
    if (tight.get()
        && event.getDeltaY() < 0
        && page.getVvalue() < page.getVmax()
        && scrollable > 0
        && isInList(event.getTarget())) {
      page.setVvalue(Math.min(page.getVmax(), page.getVvalue() - event.getDeltaY() / scrollable));
      event.consume();
    }
  }

  private boolean isInList(Object target) {
    for (@Nullable Node node = target instanceof Node at ? at : null;
        node != null;
        node = node.getParent()) {
      if (node.equals(list)) {
        return true;
      }
    }
    return false;
  }
}
