package app.siembra.cli;

import app.siembra.model.Keys;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The commands by the word that calls them, in the order of the help.
enum CommandName {
  IMPORT(ImportCommand::new),
  EXPORT(ExportCommand::new),
  PEOPLE(PeopleCommand::new),
  SHOW(ShowCommand::new),
  SEARCH(SearchCommand::new),
  ADD(AddCommand::new),
  REMOVE(RemoveCommand::new),
  CONNECT(ConnectCommand::new),
  INTRODUCE(IntroduceCommand::new),
  QUIET(QuietCommand::new),
  REMIND(RemindCommand::new),
  SNOOZE(SnoozeCommand::new),
  DONE(DoneCommand::new),
  MOVE(MoveCommand::new),
  SKIP(SkipCommand::new),
  REPEAT(RepeatCommand::new),
  LOG(LogCommand::new),
  SET(SetCommand::new),
  ATTACH(AttachCommand::new),
  PHOTO(PhotoCommand::new),
  ATTACHMENTS(AttachmentsCommand::new),
  LEDGER(LedgerCommand::new),
  WHO(WhoCommand::new),
  UNAWARE(UnawareCommand::new),
  SEED(SeedCommand::new),
  TOPICS(TopicsCommand::new),
  TAGS(TagsCommand::new),
  ORGANISATIONS(OrganisationsCommand::new),
  DUPLICATES(DuplicatesCommand::new),
  MERGE(MergeCommand::new),
  UNDO(UndoCommand::new),
  REDO(RedoCommand::new),
  HISTORY(HistoryCommand::new),
  TRASH(TrashCommand::new),
  PUT_BACK(PutBackCommand::new),
  ERASE(EraseCommand::new),
  CHECK(CheckCommand::new),
  BACKUP(BackupCommand::new),
  BACKUPS(BackupsCommand::new),
  RESTORE(RestoreCommand::new),
  SAMPLE(SampleCommand::new);

  private final Supplier<Command> command;

  CommandName(Supplier<Command> command) {
    this.command = command;
  }

  /// The word on the command line.
  String key() {
    return Keys.of(this);
  }

  /// The command, its options still to be filled in.
  Command make() {
    return command.get();
  }

  /// Whether what looks like an option but is none belongs to the command's text.
  boolean takesAnyText() {
    return this == LOG || this == SET;
  }

  static Optional<CommandName> of(String word) {
    return Stream.of(values()).filter(name -> name.key().equals(word)).findFirst();
  }
}
