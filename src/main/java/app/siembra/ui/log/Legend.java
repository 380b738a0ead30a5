package app.siembra.ui.log;

import app.siembra.model.Keys;

/// The signs of the line, as the sheet explains them.
enum Legend {
  PERSON("@"),
  TOPIC("#"),
  GIVEN("+"),
  RECEIVED("-"),
  NEED("?"),
  FOLLOW_UP("!"),
  TOLD("~");

  private final String sign;

  Legend(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }

  /// The message that says what it stands for.
  String key() {
    return "log.sign." + Keys.of(this);
  }
}
