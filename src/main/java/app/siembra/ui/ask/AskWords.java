package app.siembra.ui.ask;

import app.siembra.service.ExpertRow;
import app.siembra.service.Named;
import app.siembra.service.UnawareRow;
import app.siembra.service.WhoKnowsMe;
import app.siembra.text.Pieces;
import app.siembra.text.SuggestionWords;
import app.siembra.ui.parts.Voice;

/// What the screen says.
///
/// @param voice in which language, as of which day
record AskWords(Voice voice) {
  /// Why somebody can help: `Knows logistics very well · you talked 3 days ago`.
  String reason(Candidate candidate) {
    ExpertRow row = candidate.row();
    return leading(
        Pieces.dotted(
            suggestions()
                .expert(row.expert(), row.listed().talkedOn().orElse(null), row.lastHelp()),
            candidate.planned() ? voice.texts().get("ask.planned") : ""));
  }

  /// The same of somebody who was asked lately, and when.
  String lately(Candidate candidate) {
    return leading(
        Pieces.dotted(
            candidate.askedOn() == null
                ? ""
                : voice.texts().get("ask.asked-on", voice.days().ago(candidate.askedOn())),
            suggestions().ground(candidate.row().expert().ground())));
  }

  String through(Named person) {
    return leading(voice.texts().get("who.through", person.name()));
  }

  /// How far it has come with one of those who were asked.
  String state(Asked.OfOne one) {
    return switch (one.one().state()) {
      case PLANNED -> voice.texts().get("ask.planned.long");
      case ASKED ->
          leading(voice.texts().get("ask.asked-on", voice.days().ago(one.one().asked().on())));
      case YES -> voice.texts().get("ask.yes.long");
      case NO -> voice.texts().get("ask.no.long");
      case THANKED -> voice.texts().get("ask.thanked.long");
    };
  }

  /// Why somebody may want to know.
  String reason(ToTell toTell) {
    UnawareRow row = toTell.row();
    return leading(suggestions().unaware(row.unaware(), row.listed().talkedOn().orElse(null)));
  }

  /// `12 of 40 people you are in touch with know about it`.
  String coverage(WhoKnowsMe.Share share) {
    if (share.aware() == 0) {
      return voice.texts().get("tell.coverage.none");
    }
    return share.aware() == share.all()
        ? voice.texts().get("tell.coverage.all")
        : voice.texts().count("tell.coverage", share.aware(), share.all());
  }

  /// `5 of 12`.
  String share(WhoKnowsMe.Share share) {
    return voice.texts().get("tell.share", share.aware(), share.all());
  }

  String circle(WhoKnowsMe.InCircle circle) {
    return leading(voice.words().circle(circle.circle()));
  }

  private SuggestionWords suggestions() {
    return new SuggestionWords(voice.texts(), voice.today());
  }

  private String leading(String words) {
    return words.isEmpty() ? words : voice.words().leading(words);
  }
}
