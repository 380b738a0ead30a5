package app.siembra.exchange.vcard;

import ezvcard.VCardVersion;

/// The versions of vCard that are written.
public enum VcardVersion {
  /// RFC 2426, which Apple and Google prefer.
  THREE(VCardVersion.V3_0),
  /// RFC 6350, with RFC 6474, 6715 and 9554.
  FOUR(VCardVersion.V4_0);

  private final VCardVersion target;

  VcardVersion(VCardVersion target) {
    this.target = target;
  }

  VCardVersion target() {
    return target;
  }
}
