package app.siembra.ui.ledger;

import app.siembra.model.Direction;
import app.siembra.model.Help;
import app.siembra.model.HelpKind;
import app.siembra.model.HelpState;
import app.siembra.model.Keys;
import app.siembra.model.Loan;
import app.siembra.model.Topic;
import app.siembra.service.HelpEntry;
import app.siembra.service.Named;
import app.siembra.text.Pieces;
import app.siembra.text.Plain;
import app.siembra.text.Texts;
import app.siembra.ui.parts.Voice;
import java.time.LocalDate;
import java.util.List;

/// What the ledger says of entries, in one voice.
///
/// @param voice the present one
record LedgerWords(Voice voice) {
  /// What it was: in the user's words, else in ours.
  String title(HelpEntry entry) {
    String said = said(entry);
    if (!said.isEmpty()) {
      return voice.words().leading(said);
    }
    return isIntroduction(entry)
        ? texts().get("ledger.entry.introduced", names(entry.people()))
        : kind(entry.help().kind());
  }

  /// The user's own words for it: what they wrote, or the thing or amount; empty if there are none.
  private String said(HelpEntry entry) {
    String text = Plain.line(entry.help().details().text());
    Loan loan = entry.help().details().loan();
    return text.isEmpty() && loan != null ? new LoanWords(voice).what(loan) : text;
  }

  /// With whom, when, of what kind, and what came of it.
  String detail(HelpEntry entry) {
    Help help = entry.help();
    boolean isSaid = !said(entry).isEmpty();
    return Pieces.dotted(
        isSaid || !isIntroduction(entry) ? names(entry.people()) : "",
        voice.days().day(help.details().on()),
        isSaid ? voice.words().kind(help.kind()) : "",
        became(help),
        Plain.line(help.details().outcome()));
  }

  private String became(Help help) {
    if (help.state() == HelpState.DECLINED) {
      return voice.words().state(help.state());
    }
    if (help.isLent() && !help.isOut()) {
      return texts().get("ledger.lent.back");
    }
    return help.direction() == Direction.RECEIVED && help.details().thanked()
        ? texts().get("ledger.entry.thanked")
        : "";
  }

  private static boolean isIntroduction(HelpEntry entry) {
    Help help = entry.help();
    return help.kind() == HelpKind.INTRODUCTION
        && help.direction() == Direction.GIVEN
        && entry.people().size() > 1;
  }

  String direction(HelpEntry entry) {
    return voice.words().direction(entry.help().direction());
  }

  /// What somebody who is listed by name and the user did for each other: the last two things.
  String lately(Shared shared) {
    return Pieces.dotted(
        shared.entries().stream().limit(2).map(this::title).toArray(String[]::new));
  }

  /// What is open.
  String openTitle(HelpEntry entry) {
    String text = Plain.line(entry.help().details().text());
    return text.isEmpty() ? promise(entry) : voice.words().leading(text);
  }

  String openDetail(HelpEntry entry) {
    Help help = entry.help();
    String ago = voice.days().ago(help.details().on());
    return help.details().text().isEmpty()
        ? Pieces.dotted(voice.words().kind(help.kind()), ago)
        : Pieces.dotted(promise(entry), ago);
  }

  private String promise(HelpEntry entry) {
    String key =
        "ledger.open." + Keys.of(entry.help().direction()) + "." + Keys.of(entry.help().state());
    return texts().count(key, entry.people().size(), names(entry.people()));
  }

  String thanks(HelpEntry entry) {
    return texts().get("ledger.thanks.title", names(entry.people()));
  }

  String thanksDetail(HelpEntry entry) {
    return Pieces.dotted(title(entry), voice.days().ago(entry.help().details().on()));
  }

  String month(LocalDate first) {
    return voice.words().leading(voice.days().month(first));
  }

  String kind(HelpKind kind) {
    return voice.words().leading(voice.words().kind(kind));
  }

  String topic(Topic topic) {
    return voice.words().leading(topic.name());
  }

  /// What a bar shows, in words.
  String strand(String name, Breakdown.Strand<?> strand, Direction direction) {
    return texts()
        .get("ledger.count.words", name, voice.words().direction(direction), strand.of(direction));
  }

  String side(Side side) {
    return switch (side) {
      case BOTH -> texts().get("ledger.side.both");
      case GIVEN -> texts().get("ledger.side.given");
      case RECEIVED -> texts().get("ledger.side.received");
      case DECLINED -> voice.words().leading(voice.words().state(HelpState.DECLINED));
    };
  }

  String order(Order order) {
    return texts().get("ledger.order." + Keys.of(order));
  }

  String names(List<Named> people) {
    return texts().list(people.stream().map(Named::name).toList());
  }

  private Texts texts() {
    return voice.texts();
  }
}
