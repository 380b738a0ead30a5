package app.siembra.ui.log;

import app.siembra.model.Direction;
import app.siembra.model.Starter;
import app.siembra.ui.kit.Pill.Tone;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/// The picture and the tone of a chip.
record ChipLook(Ikon icon, Tone tone) {
  static ChipLook of(Chip.Said said) {
    return switch (said) {
      case Chip.Person _ -> new ChipLook(Feather.USER, Tone.PLAIN);
      case Chip.Circle _ -> new ChipLook(Feather.USERS, Tone.PLAIN);
      case Chip.NewPerson _ -> new ChipLook(Feather.USER_PLUS, Tone.GREEN);
      case Chip.Day _ -> new ChipLook(Feather.CALENDAR, Tone.PLAIN);
      case Chip.Time _, Chip.Length _ -> new ChipLook(Feather.CLOCK, Tone.PLAIN);
      case Chip.Unknown _, Chip.Which _ -> new ChipLook(Feather.HELP_CIRCLE, Tone.AMBER);
      case Chip.Channel(var channel, _) -> new ChipLook(of(channel), Tone.BLUE);
      case Chip.Begun(var starter, _) ->
          new ChipLook(
              starter == Starter.ME ? Feather.ARROW_UP_RIGHT : Feather.ARROW_DOWN_LEFT, Tone.BLUE);
      case Chip.Note _ -> new ChipLook(Feather.FILE_TEXT, Tone.PLAIN);
      case Chip.About _ -> new ChipLook(Feather.TAG, Tone.PLAIN);
      case Chip.Help(var help, _) ->
          help.direction() == Direction.GIVEN
              ? new ChipLook(Feather.ARROW_UP_RIGHT, Tone.GREEN)
              : new ChipLook(Feather.ARROW_DOWN_LEFT, Tone.AMBER);
      case Chip.Need _ -> new ChipLook(Feather.SEARCH, Tone.AMBER);
      case Chip.Told _ -> new ChipLook(Feather.SHARE_2, Tone.GREEN);
      case Chip.FollowUp _ -> new ChipLook(Feather.BELL, Tone.BLUE);
    };
  }

  private static Ikon of(app.siembra.model.Channel channel) {
    return switch (channel) {
      case FACE_TO_FACE -> Feather.COFFEE;
      case VIDEO -> Feather.VIDEO;
      case CALL -> Feather.PHONE;
      case LETTER -> Feather.EDIT_3;
      case EVENT -> Feather.FLAG;
      case MESSAGE -> Feather.MESSAGE_SQUARE;
      case EMAIL -> Feather.MAIL;
      case SOCIAL -> Feather.THUMBS_UP;
      case NOTE -> Feather.FILE_TEXT;
    };
  }
}
