package app.siembra.service;

import java.nio.file.Path;
import java.util.List;

/// Where something that was erased for good still is.
///
/// @param copies older backups, the newest first
/// @param folders what recoveries and going back moved out of the way
public record Remains(List<SafeCopy> copies, List<Path> folders) {
  public Remains {
    copies = List.copyOf(copies);
    folders = List.copyOf(folders);
  }
}
