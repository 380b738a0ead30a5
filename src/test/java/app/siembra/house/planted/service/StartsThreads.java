package app.siembra.house.planted.service;

import app.siembra.house.Breaks;
import app.siembra.house.Wall;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

@Breaks(Wall.THREADS)
final class StartsThreads {
  Thread one(Runnable work) {
    return new Thread(work);
  }

  @Breaks(Wall.THREADS)
  static final class InAPool {
    Supplier<ExecutorService> pool() {
      return Executors::newCachedThreadPool;
    }
  }

  @Breaks(Wall.THREADS)
  static final class AsAFuture {
    CompletableFuture<String> word() {
      return CompletableFuture.supplyAsync(() -> "word");
    }
  }

  @Breaks(Wall.THREADS)
  static final class Itself extends Thread {}
}
