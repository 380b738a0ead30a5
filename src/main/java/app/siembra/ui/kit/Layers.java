package app.siembra.ui.kit;

/// What lies over the screens of one window: short notices at its foot, and one sheet at a time.
public record Layers(Notices notices, Overlay overlay) {
  public Layers() {
    this(new Notices(), new Overlay());
  }
}
