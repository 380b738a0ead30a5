package app.siembra.store;

/// The network was found damaged: what is kept does not fit together.
public final class DamageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Findings findings;

  DamageException(Findings findings) {
    super("the network is damaged: " + String.join("; ", findings.faults()));
    this.findings = findings;
  }

  /// What was found.
  public Findings findings() {
    return findings;
  }
}
