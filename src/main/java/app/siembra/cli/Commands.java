package app.siembra.cli;

import app.siembra.service.Release;
import app.siembra.text.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/// Takes a call apart: what can be answered without the network is answered, the rest is a command that wants it.
public final class Commands {
  private static final String HELP = "help";

  private final Call call;
  private final Texts texts;

  private Commands(Call call) {
    this.call = call;
    this.texts = Texts.in(call.language());
  }

  /// What is to be done about the call, which has at least one word.
  public static Plan plan(Call call) {
    try {
      return new Commands(call).plan();
    } finally {
      call.console().flush();
    }
  }

  private Plan plan() {
    List<String> words = withHelpAsOption(call.command());
    Optional<CommandName> name = CommandName.of(words.getFirst());
    Set<CommandName> known = name.map(Set::of).orElse(EnumSet.allOf(CommandName.class));
    Grammar grammar = new Grammar(texts, known);
    try {
      ParseResult parsed = grammar.parse(words);
      return answered(parsed)
          ? new Plan.Answered(Exit.DONE)
          : new Plan.Ready(grammar.command(name.orElseThrow()), call);
    } catch (ParameterException e) {
      call.console().err().append(sentence(e)).append('\n');
      return new Plan.Answered(Exit.MISUSED);
    }
  }

  /// `help people` is `people --help`.
  private static List<String> withHelpAsOption(List<String> words) {
    if (!words.getFirst().equals(HELP)) {
      return words;
    }
    List<String> asked = new ArrayList<>(words.subList(1, Math.min(words.size(), 2)));
    asked.add("--" + HELP);
    return asked;
  }

  private boolean answered(ParseResult parsed) {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    if (last.isUsageHelpRequested()) {
      last.commandSpec().commandLine().usage(call.console().out());
      return true;
    }
    if (parsed.isVersionHelpRequested()) {
      call.console().out().append("Siembra ").append(Release.version()).append('\n');
      return true;
    }
    return false;
  }

  private String sentence(ParameterException wrong) {
    return switch (wrong) {
      case UnmatchedArgumentException unmatched -> unknown(unmatched);
      case MissingParameterException missing ->
          texts.get("command.missing", missing.getMissing().getFirst().paramLabel(), help(wrong));
      default -> texts.get("command.unclear", String.valueOf(wrong.getValue()), help(wrong));
    };
  }

  private String unknown(UnmatchedArgumentException unmatched) {
    String word = unmatched.getUnmatched().getFirst();
    return unmatched.getSuggestions().stream()
        .filter(alike -> beginning(alike).equals(beginning(word)))
        .findFirst()
        .map(alike -> texts.get("command.unknown.alike", word, alike))
        .orElseGet(() -> texts.get("command.unknown", word, help(unmatched)));
  }

  /// What picocli finds alike is often quite another word.
  private static String beginning(String word) {
    return word.substring(0, Math.min(word.startsWith("--") ? 3 : 1, word.length()));
  }

  private static String help(ParameterException wrong) {
    return wrong.getCommandLine().getCommandSpec().qualifiedName() + " --" + HELP;
  }
}
