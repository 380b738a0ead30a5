package app.siembra.ui.nav;

/// Brings the user somewhere else. The window implements it; a screen that wants to lead on to
/// another one asks it.
public interface Navigator {
  /// Goes to a page, or lays a sheet over the present one.
  void go(Destination destination);

  /// Closes the sheet if one is open, else goes to the page before this one; stays where there is
  /// none.
  void back();
}
