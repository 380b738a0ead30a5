package app.siembra.cli;

import app.siembra.text.Texts;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// The commands as picocli knows them, with their help in one language. Only those are made that are asked for:
/// making all of them takes longer than most of them run.
final class Grammar {
  private final Texts texts;
  private final Map<CommandName, Command> commands = new EnumMap<>(CommandName.class);
  private final CommandLine root;

  Grammar(Texts texts, Collection<CommandName> names) {
    this.texts = texts;
    this.root = new CommandLine(new SiembraCommand());
    describe(root, "command.siembra");
    names.forEach(this::add);
    root.setExpandAtFiles(false);
    root.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
  }

  private void add(CommandName name) {
    Command command = name.make();
    CommandLine line = new CommandLine(command);
    describe(line, "command." + name.key());
    line.setUnmatchedOptionsArePositionalParams(name.takesAnyText());
    root.addSubcommand(name.key(), line);
    commands.put(name, command);
  }

  /// Takes the words apart.
  ///
  /// @throws CommandLine.ParameterException where they are no command
  CommandLine.ParseResult parse(List<String> words) {
    return root.parseArgs(words.toArray(String[]::new));
  }

  /// The command of that name, filled in by what was parsed.
  Command command(CommandName name) {
    return Objects.requireNonNull(commands.get(name));
  }

  private void describe(CommandLine line, String key) {
    CommandSpec spec = line.getCommandSpec();
    spec.addOption(
        OptionSpec.builder("--help").usageHelp(true).descriptionKey("command.option.help").build());
    spec.resourceBundle(
        new OptionTexts(texts, Stream.of(spec.options(), spec.positionalParameters())));
    spec.usageMessage()
        .description(texts.get(key))
        .sortSynopsis(false)
        .synopsisHeading(texts.get("command.usage") + " ")
        .commandListHeading("%n" + texts.get("command.commands") + "%n");
  }

  /// The texts of options, under the keys by which picocli asks for them.
  private static final class OptionTexts extends ResourceBundle {
    private final Map<String, String> descriptions = new HashMap<>();

    OptionTexts(Texts texts, Stream<List<? extends ArgSpec>> parts) {
      parts
          .flatMap(List::stream)
          .map(ArgSpec::descriptionKey)
          .filter(key -> key != null && !key.isEmpty())
          .forEach(key -> descriptions.put(key, texts.get(key)));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
      return descriptions.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
      return Collections.enumeration(descriptions.keySet());
    }
  }
}
