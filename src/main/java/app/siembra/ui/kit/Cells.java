package app.siembra.ui.kit;

import app.siembra.ui.kit.Lozenges.Lozenge;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// One row of a table: a box to mark it by, and words in columns. Words that are too long for their
/// column are cut, with three dots; screen readers get them whole.
///
/// Bare texts in place of labels: a table has many of them, and each frame of scrolling lays out
/// those of several rows.
public final class Cells extends Region implements Openable {
  /// Between two columns, in em.
  private static final double GAP = 1;

  private static final double LEAD = 2.2;

  /// How high a row is, in em.
  public static final double HEIGHT = 2.5;

  private final Supplier<Tracks> tracks;
  private final Text letter = new Text("M");
  private final Region lead = Styles.styled(new Region(), Styles.ROW_LEAD, "tick");
  private final BooleanProperty chosen = new SimpleBooleanProperty();
  private List<String> words = List.of();
  private Map<Integer, Lozenges> lozenges = Map.of();
  private Runnable open = () -> {};

  /// @param tracks how wide its columns are
  public Cells(Supplier<Tracks> tracks) {
    this.tracks = tracks;
    Styles.styled(this, Styles.ROW, "cells");
    setAccessibleRole(AccessibleRole.LIST_ITEM);
    letter.setManaged(false);
    letter.setVisible(false);
    lead.setManaged(false);
    getChildren().addAll(letter, lead);
    chosen.subscribe(is -> pseudoClassStateChanged(Styles.LIT, is));
    addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
  }

  /// The left edge of the words of each column, and behind the last one that of what is left, in a
  /// table of this width.
  static double[] edges(Tracks tracks, double width, double em) {
    double[] edges = tracks.edges(width / em - LEAD);
    for (int i = 0; i < edges.length; i++) {
      edges[i] = (edges[i] + LEAD) * em;
    }
    return edges;
  }

  /// The least width of a table, in em.
  public static double least(Tracks tracks) {
    return tracks.least() + LEAD;
  }

  /// Shows these words, a column each, in place of what was there.
  public void show(List<String> texts) {
    show(texts, Map.of());
  }

  /// The same, where words of some columns, by their places, stand on colours of their own.
  public void show(List<String> texts, Map<Integer, List<Lozenge>> coloured) {
    words = texts;
    getChildren().removeAll(lozenges.values());
    while (getChildren().size() - 2 < texts.size()) {
      getChildren().add(cell(getChildren().size() == 2));
    }
    getChildren().remove(texts.size() + 2, getChildren().size());
    colour(coloured);
    setAccessibleText(String.join(". ", texts.stream().filter(text -> !text.isEmpty()).toList()));
    requestLayout();
  }

  private void colour(Map<Integer, List<Lozenge>> coloured) {
    if (!lozenges.isEmpty() || !coloured.isEmpty()) {
      Map<Integer, Lozenges> kept = new HashMap<>();
      coloured.forEach(
          (column, all) -> {
            Lozenges shown = lozenges.getOrDefault(column, new Lozenges());
            shown.show(all);
            kept.put(column, shown);
          });
      lozenges = kept;
      getChildren().addAll(kept.values());
    }
  }

  private static Text cell(boolean first) {
    Text cell = Styles.styled(new Text(), first ? "cell-name" : "cell");
    cell.setManaged(false);
    cell.setTextOrigin(VPos.CENTER);
    return cell;
  }

  @Override
  public Cells onOpen(Runnable action) {
    open = action;
    return this;
  }

  @Override
  public BooleanProperty chosen() {
    return chosen;
  }

  @Override
  protected double computePrefHeight(double width) {
    return snapSizeY(HEIGHT * em());
  }

  @Override
  protected void layoutChildren() {
    double em = em();
    double[] edges = edges(tracks.get(), getWidth(), em);
    double tick = snapSizeX(em);
    lead.resizeRelocate(
        snapPositionX(0.6 * em), snapPositionY((getHeight() - tick) / 2), tick, tick);
    for (int i = 0; i < words.size() && i + 1 < edges.length; i++) {
      Text cell = (Text) getChildren().get(i + 2);
      Ellipsis.fit(cell, words.get(i), edges[i + 1] - edges[i] - GAP * em);
      cell.relocate(snapPositionX(edges[i]), 0);
      cell.setY(getHeight() / 2);
      cell.setLayoutX(snapPositionX(edges[i]));
      cell.setLayoutY(0);
      Lozenges instead = lozenges.get(i);
      cell.setVisible(instead == null);
      if (instead != null) {
        instead.lay(edges[i], getHeight() / 2, edges[i + 1] - edges[i] - GAP * em);
      }
    }
  }

  private double em() {
    return letter.getFont().getSize();
  }

  private void onClick(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
      open.run();
      event.consume();
    }
  }
}
