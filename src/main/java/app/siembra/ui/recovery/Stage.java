package app.siembra.ui.recovery;

import app.siembra.service.WayBack;

/// How far it has come.
sealed interface Stage {
  /// The backups and the journal are being read.
  record Looking() implements Stage {}

  /// This can be brought back.
  record Ready(WayBack way) implements Stage {}

  /// There is nothing here to bring it back from.
  record Empty() implements Stage {}

  /// It is being brought back.
  record Working(WayBack way) implements Stage {}

  /// The network is being opened, brought back or as it is.
  record Entering() implements Stage {}
}
