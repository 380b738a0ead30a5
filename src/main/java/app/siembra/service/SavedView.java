package app.siembra.service;

import java.util.List;

/// A list of people as the user wants to see it again.
///
/// @param name what the user calls it
/// @param filter whom it shows
/// @param order in which order
/// @param columns the columns of its table; none where it is a list
public record SavedView(
    String name, PeopleFilter filter, PeopleOrder order, List<PeopleOrder.By> columns) {
  public SavedView {
    columns = List.copyOf(columns);
  }

  /// The same under another name.
  public SavedView named(String changed) {
    return new SavedView(changed, filter, order, columns);
  }
}
