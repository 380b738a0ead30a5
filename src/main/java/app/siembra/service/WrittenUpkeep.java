package app.siembra.service;

import app.siembra.index.Stamp;
import app.siembra.index.Written;
import app.siembra.index.WrittenIndex;
import app.siembra.store.Change;
import app.siembra.store.Database;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps the index of what was written: follows every change, and makes it anew where it does not
/// tell of the network as it is, or cannot be read. Until it stands, and where it cannot be kept,
/// it answers nothing, and whoever asks reads the history.
final class WrittenUpkeep implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WrittenUpkeep.class);
  private static final String FOLDER = "search";
  private static final int AT_ONCE = 2_000;
  private static final int KEPT_AFTER = 200;

  private final Database database;
  private final WrittenPast past;
  private final AtomicInteger large = new AtomicInteger();
  private volatile @Nullable Executor alone;
  private volatile boolean standing;
  private volatile boolean closing;

  /// What follows is touched by [#alone] only.
  private @Nullable WrittenIndex index;

  private Stamp told = WrittenPast.NOTHING;
  private int unkept;

  WrittenUpkeep(Database database) {
    this.database = database;
    this.past = new WrittenPast(database);
  }

  /// Begins, if it has not yet.
  ///
  /// @param executor runs one thing at a time, in order, where nobody interrupts
  synchronized void begin(Executor executor) {
    if (alone == null && !closing) {
      alone = executor;
      executor.execute(this::open);
    }
  }

  /// Whether it answers.
  boolean stands() {
    return standing && large.get() == 0;
  }

  /// Takes in a change, sooner or later: whoever asks later waits for it, or is not answered.
  void changed(Change change) {
    Executor executor = alone;
    if (executor != null) {
      boolean isLarge = past.count(change) > AT_ONCE;
      large.addAndGet(isLarge ? 1 : 0);
      executor.execute(
          () -> {
            follow(change);
            large.addAndGet(isLarge ? -1 : 0);
          });
    }
  }

  /// In what all words of a query are beginnings of words, the newest first; empty where it is not
  /// known.
  Optional<List<Written>> find(String query, LocalDate today, Page page) {
    Executor executor = alone;
    return executor == null || !stands()
        ? Optional.empty()
        : answer(executor, () -> search(query, today, page));
  }

  /// Sees to it that nothing of what was erased is in the files of the index.
  void purge() {
    Executor executor = alone;
    if (executor == null) {
      database.derived(FOLDER).clear();
    } else {
      var _ =
          answer(
              executor,
              () -> {
                purgeAlone();
                return true;
              });
    }
  }

  /// Waits, interrupted or not.
  private static <T> T answer(Executor executor, Supplier<T> work) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    executor.execute(
        () -> {
          try {
            answer.complete(work.get());
          } catch (Throwable e) {
            answer.completeExceptionally(e);
          }
        });
    return answer.join();
  }

  private void open() {
    try {
      WrittenIndex opened = opened();
      index = opened;
      Optional<WrittenPast.Touched> since = opened.stamp().flatMap(past::since);
      if (since.isPresent()) {
        take(opened, since.get());
        told = since.get().now();
      } else {
        makeAnew(opened);
      }
      keep(opened);
      standing = !closing;
    } catch (IOException | RuntimeException e) {
      fail(e);
    }
  }

  private WrittenIndex opened() throws IOException {
    try {
      return WrittenIndex.open(database.derived(FOLDER).make());
    } catch (IOException e) {
      LOG.info("the index cannot be read and is made anew: {}", e.toString());
      database.derived(FOLDER).clear();
      return WrittenIndex.open(database.derived(FOLDER).make());
    }
  }

  private void makeAnew(WrittenIndex opened) throws IOException {
    told = past.now();
    opened.clear();
    for (Written.Kind kind : Written.Kind.values()) {
      List<Long> ids = past.after(kind, 0, AT_ONCE);
      while (!ids.isEmpty()) {
        if (closing) {
          throw new IOException("closed before it was whole");
        }
        opened.add(past.texts(kind, ids));
        ids = past.after(kind, ids.getLast(), AT_ONCE);
      }
    }
  }

  private void follow(Change change) {
    WrittenIndex open = index;
    if (open != null) {
      try {
        take(open, past.of(change));
        told = past.stamp(change.sequence());
        unkept++;
        if (unkept >= KEPT_AFTER) {
          keep(open);
        }
      } catch (IOException | RuntimeException e) {
        fail(e);
      }
    }
  }

  private void take(WrittenIndex open, WrittenPast.Touched touched) throws IOException {
    for (List<Written.Place> places : touched.parts(AT_ONCE)) {
      List<Written> there = past.texts(places);
      open.put(there);
      List<Written.Place> gone = new ArrayList<>(places);
      gone.removeAll(there.stream().map(Written::place).collect(Collectors.toSet()));
      open.remove(gone);
    }
  }

  private void keep(WrittenIndex open) throws IOException {
    open.keep(told);
    unkept = 0;
  }

  private Optional<List<Written>> search(String query, LocalDate today, Page page) {
    WrittenIndex open = index;
    if (open == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(open.search(query, today, page.from(), page.size()));
    } catch (IOException | RuntimeException e) {
      fail(e);
      return Optional.empty();
    }
  }

  private void purgeAlone() {
    WrittenIndex open = index;
    try {
      if (open != null) {
        open.purge(told);
      }
    } catch (IOException | RuntimeException e) {
      fail(e);
    }
    if (index == null) {
      database.derived(FOLDER).clear();
    }
  }

  /// Until the next start the history is read. An index that is not whole is not kept.
  private void fail(Exception failure) {
    standing = false;
    if (!closing) {
      LOG.warn("the index of what was written cannot be kept", failure);
    }
    leave(false);
  }

  private void leave(boolean whole) {
    WrittenIndex open = index;
    index = null;
    if (open != null) {
      try (open) {
        if (whole && unkept > 0) {
          keep(open);
        }
      } catch (IOException | RuntimeException e) {
        LOG.warn("the index of what was written cannot be closed", e);
      }
    }
  }

  /// Keeps it and lets it go.
  @Override
  public synchronized void close() {
    closing = true;
    standing = false;
    Executor executor = alone;
    alone = null;
    if (executor != null) {
      var _ =
          answer(
              executor,
              () -> {
                leave(true);
                return true;
              });
    }
  }
}
