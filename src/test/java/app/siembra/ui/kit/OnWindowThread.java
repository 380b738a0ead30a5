package app.siembra.ui.kit;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Runs the test methods of a class on the window's thread, on JavaFX's headless platform unless
/// another one is asked for.
public final class OnWindowThread implements BeforeAllCallback, InvocationInterceptor {
  private static final Object STARTED = new Object();

  @Override
  public void beforeAll(ExtensionContext context) {
    context
        .getRoot()
        .getStore(ExtensionContext.Namespace.GLOBAL)
        .getOrComputeIfAbsent(STARTED, _ -> start());
  }

  @Override
  public void interceptTestMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    perform(invocation);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    perform(invocation);
  }

  @Override
  public void interceptBeforeEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    perform(invocation);
  }

  @Override
  public void interceptAfterEachMethod(
      Invocation<Void> invocation,
      ReflectiveInvocationContext<Method> method,
      ExtensionContext context)
      throws Throwable {
    perform(invocation);
  }

  private static void perform(Invocation<Void> invocation) throws Throwable {
    var done = new CompletableFuture<Void>();
    Platform.runLater(
        () -> {
          try {
            done.complete(invocation.proceed());
          } catch (Throwable failure) {
            done.completeExceptionally(failure);
          }
        });
    try {
      done.get();
    } catch (ExecutionException failure) {
      throw failure.getCause();
    }
  }

  /// Starts the window's thread; false if it was running already.
  public static boolean start() {
    if (System.getProperty("glass.platform") == null) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    Platform.setImplicitExit(false);
    try {
      Platform.startup(() -> {});
    } catch (IllegalStateException alreadyRunning) {
      return false;
    }
    return true;
  }
}
