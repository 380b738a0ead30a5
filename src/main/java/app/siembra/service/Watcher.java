package app.siembra.service;

import java.nio.file.Path;

/// Watches long work with a file, and can stop it. Both are called on the thread that works.
public interface Watcher {
  /// Nobody looks, and nobody stops it.
  Watcher NONE =
      new Watcher() {
        @Override
        public void progress(Path file, long done) {}

        @Override
        public boolean cancelled() {
          return false;
        }
      };

  /// So many people, or rows, of this file are done.
  void progress(Path file, long done);

  /// Whether the work is to stop; asked again and again.
  boolean cancelled();
}
