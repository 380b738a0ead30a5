package app.siembra.service;

import app.siembra.store.Stores;
import java.util.List;
import java.util.stream.Collectors;

/// A setting that is a list: an entry a line, its parts with tabs between them. None of the parts
/// may hold a tab or a line break.
///
/// @param name what the setting is called
record SettingLines(String name) {
  private static final String TAB = "\t";

  List<List<String>> read(Stores stores) {
    return stores.settings().find(name).stream()
        .flatMap(String::lines)
        .map(line -> List.of(line.split(TAB)))
        .toList();
  }

  /// Nothing is written where nothing differs.
  void put(Stores stores, List<List<String>> entries) {
    String content =
        entries.stream().map(parts -> String.join(TAB, parts)).collect(Collectors.joining("\n"));
    if (!content.equals(stores.settings().find(name).orElse(""))) {
      stores.settings().put(name, content);
    }
  }
}
