package app.siembra.ui.welcome;

import app.siembra.model.Keys;
import app.siembra.rules.LastTalk;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.util.List;

/// What is said in the first steps, in one voice.
record WelcomeWords(Voice voice) {
  String count(Step step) {
    return texts().get("welcome.step", step.number(), Step.values().length);
  }

  String title(Step step) {
    return texts().get("welcome." + Keys.of(step));
  }

  String why(Step step) {
    return texts().get("welcome." + Keys.of(step) + ".why");
  }

  /// The word on the button that goes on.
  String onward(Onward onward, int friends) {
    return switch (onward) {
      case SKIP -> texts().get("welcome.skip");
      case CONTINUE -> texts().get("welcome.continue");
      case KEEP -> texts().count("welcome.keep.save", friends);
      case FINISH -> texts().get("welcome.finish");
    };
  }

  String last(LastTalk last) {
    return voice.words().leading(texts().get("welcome.last." + Keys.of(last)));
  }

  /// Who has a star already; empty where nobody has.
  String kept(List<String> names) {
    return names.isEmpty() ? "" : texts().get("welcome.keep.already", texts().list(names));
  }

  private Texts texts() {
    return voice.texts();
  }
}
