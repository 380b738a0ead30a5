package app.siembra.store;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a damaged network throws.
public final class Damages {
  private Damages() {}

  /// What a check throws that found something.
  public static RuntimeException found() {
    return new DamageException(new Findings(Map.of(), List.of("a page is torn"), Set.of()));
  }
}
