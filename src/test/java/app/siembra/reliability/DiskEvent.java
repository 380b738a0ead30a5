package app.siembra.reliability;

import java.nio.ByteBuffer;
import java.nio.file.Path;

/// What a disk was asked to do. A file is told by a number: its names change.
sealed interface DiskEvent {
  /// A new, empty file.
  record Made(Path name, int file) implements DiskEvent {}

  record Wrote(int file, long position, ByteBuffer bytes) implements DiskEvent {}

  record Truncated(int file, long size) implements DiskEvent {}

  record Forced(int file) implements DiskEvent {}

  record Moved(Path from, Path to, int file) implements DiskEvent {}

  record Deleted(Path name, int file) implements DiskEvent {}

  /// The names in a folder are on the disk, those of its folders too.
  record FolderForced(Path folder) implements DiskEvent {}

  /// No request: what whoever writes had to say at that moment.
  record Said(String line) implements DiskEvent {}
}
