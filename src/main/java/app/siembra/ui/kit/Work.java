package app.siembra.ui.kit;

/// Something that takes time, done away from the window's thread.
///
/// @param <T> what it comes to
@FunctionalInterface
public interface Work<T> {
  /// Does the work. It tells `progress` how far it is and asks it now and then whether to go on.
  T perform(Progress progress) throws Exception;
}
