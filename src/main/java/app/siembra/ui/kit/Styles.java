package app.siembra.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;

/// The names of the style classes that code sets and the style sheets answer to.
public final class Styles {
  public static final String HEADING = "heading";
  public static final String SUBTITLE = "subtitle";
  public static final String NAME = "name";
  public static final String DETAIL = "detail";
  public static final String NOTE = "note";
  public static final String BIG = "big";
  public static final String BIG_PLAIN = "big-plain";
  public static final String PROBLEM = "problem";
  public static final String LINK = "link";

  /// A quiet word that does something, among text that looks like it.
  public static final String ACT = "act";

  public static final String LARGE = "large";
  public static final String DANGER = "danger";
  public static final String FILLED = "filled";

  static final String DARK = "dark";
  static final String CARD = "card";
  static final String CARD_HEAD = "card-head";
  static final String CARD_TITLE = "card-title";
  static final String CARD_BODY = "card-body";
  static final String PAGE = "page";
  static final String PAGE_BODY = "page-body";
  static final String PAGE_HEAD = "page-head";
  static final String PAGE_HEAD_LINE = "page-head-line";
  static final String COLUMNS = "columns";
  static final String COLUMN = "column";
  static final String EMPTY_STATE = "empty-state";
  static final String ROW = "row";
  static final String ROW_COLUMN = "row-column";
  static final String ROW_LEAD = "row-lead";
  static final String ROW_TEXT = "row-text";
  static final String SECTION_HEADING = "section-heading";
  static final String ALIGNED = "aligned";
  static final String ICON = "icon";
  static final String ROW_ASIDE = "row-aside";
  static final String ROW_ACTIONS = "row-actions";
  static final String INITIALS = "initials";
  static final String LETTERS = "letters";
  static final String PHOTO = "photo";
  static final String PILL = "pill";
  static final String CHIP = "chip";
  static final String CHIPS = "chips";
  static final String LOZENGE = "lozenge";
  static final String LOZENGES_MORE = "lozenges-more";
  static final String SWATCH = "swatch";
  static final String HUED = "hued";
  static final String SMALL_FIELD = "small-field";
  static final String CHIP_FIELD = "chip-field";
  static final String OFFERS = "offers";
  static final String OFFER = "offer";
  static final String KEY_HINT = "key-hint";
  static final String BUTTON_HINT = "button-hint";
  static final String BUTTON_FACE = "button-face";
  static final String SMALL_BUTTON = "small-button";
  static final String LARGE_BUTTON = "large-button";
  static final String ICON_BUTTON = "icon-button";
  static final String WORDED = "worded";
  static final String SEARCH_FIELD = "search-field";
  static final String SIDE_BY_SIDE = "side-by-side";
  static final String VIRTUAL_LIST = "virtual-list";
  static final String FIXED = "fixed";
  static final String DISCLOSED = "disclosed";
  static final String FIELD = "field";
  static final String SHEET_FOOT = "sheet-foot";
  static final String FIELD_LABEL = "field-label";
  static final String BAR_STRIP = "bar-strip";
  static final String BAR = "bar";
  static final String NOTICE_LAYER = "notice-layer";
  static final String UNDER_NOTICES = "under-notices";
  static final String NOTICE = "notice";
  static final String OVERLAY = "overlay";
  static final String OVERLAY_VEIL = "overlay-veil";

  static final PseudoClass LIT = PseudoClass.getPseudoClass("lit");
  static final PseudoClass KEPT = PseudoClass.getPseudoClass("kept");
  static final PseudoClass INVITING = PseudoClass.getPseudoClass("inviting");
  public static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
  static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");
  static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");
  static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");
  static final PseudoClass LAST = PseudoClass.getPseudoClass("last");
  static final PseudoClass BOTH = PseudoClass.getPseudoClass("both");
  static final PseudoClass INVALID = PseudoClass.getPseudoClass("danger");

  private Styles() {}

  /// `node` itself, with these style classes added.
  public static <N extends Node> N styled(N node, String... classes) {
    node.getStyleClass().addAll(classes);
    return node;
  }
}
