package app.siembra.reliability;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a process had said when it was killed.
///
/// @param acknowledged the steps that it knew to be on the disk
/// @param pending the one it was at, or null
record Testimony(List<Step> acknowledged, @Nullable Step pending) {}
