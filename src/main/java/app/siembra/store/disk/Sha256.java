package app.siembra.store.disk;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hash by which files and records are told apart (FIPS 180-4).
public final class Sha256 {
  private Sha256() {}

  /// A new one, of nothing so far.
  public static MessageDigest begin() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
