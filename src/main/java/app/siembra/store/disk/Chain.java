package app.siembra.store.disk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The hash of a record of the journal: of its bytes and of the record before (SHA-256).
final class Chain {
  private final MessageDigest digest;

  private Chain(MessageDigest digest) {
    this.digest = digest;
  }

  /// The hash of the record after that position.
  static Chain after(Position position) {
    Chain chain = new Chain(sha256());
    chain.digest.update(position.chain().getBytes(StandardCharsets.US_ASCII));
    return chain;
  }

  void add(byte[] bytes, int offset, int length) {
    digest.update(bytes, offset, length);
  }

  /// The hash of all that was added.
  String end() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /// The beginning of a new network, unlike that of any other.
  static String beginning() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
