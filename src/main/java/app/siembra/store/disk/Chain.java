package app.siembra.store.disk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/// The hash of a record of the journal: of its bytes and of the record before (SHA-256). It begins
/// with the name of the network, drawn once for each.
final class Chain {
  /// In hexadecimal digits.
  static final int NAME = 16;

  private static final int LENGTH = 64;

  private final String name;
  private final MessageDigest digest;

  private Chain(String name, MessageDigest digest) {
    this.name = name;
    this.digest = digest;
  }

  /// The hash of the record after that position.
  static Chain after(Position position) {
    Chain chain = new Chain(name(position), Sha256.begin());
    chain.digest.update(position.chain().getBytes(StandardCharsets.US_ASCII));
    return chain;
  }

  void add(byte[] bytes) {
    digest.update(bytes);
  }

  /// The hash of all that was added.
  String end() {
    return (name + HexFormat.of().formatHex(digest.digest())).substring(0, LENGTH);
  }

  /// Of which network it is.
  static String name(Position position) {
    return position.chain().substring(0, NAME);
  }

  /// The beginning of a new network, unlike that of any other.
  static String beginning() {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
