package app.siembra.ui.kit;

import java.util.List;

/// How wide the columns of a table are, in em: each what it needs at least, and of the room that is
/// left its share.
public record Tracks(List<Track> columns) {
  /// @param least in em
  /// @param share of the room that is left, against that of the others
  public record Track(double least, double share) {}

  public Tracks {
    columns = List.copyOf(columns);
  }

  /// What all of them need at least.
  public double least() {
    return columns.stream().mapToDouble(Track::least).sum();
  }

  /// The left edge of each column and the right edge of the last, in a room of so many em.
  double[] edges(double room) {
    double spare = Math.max(0, room - least());
    double shares = columns.stream().mapToDouble(Track::share).sum();
    double[] edges = new double[columns.size() + 1];
    for (int i = 0; i < columns.size(); i++) {
      double more = shares == 0 ? 0 : spare * columns.get(i).share() / shares;
      edges[i + 1] = edges[i] + columns.get(i).least() + more;
    }
    return edges;
  }
}
