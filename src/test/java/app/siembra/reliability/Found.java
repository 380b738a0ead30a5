package app.siembra.reliability;

import java.util.List;
import java.util.Set;

/// What a file holds when it is opened again.
///
/// @param facts each as the writing process announced it
/// @param changes how many change sets there are
/// @param faults what does not fit together; empty where all is well
record Found(Set<String> facts, long changes, List<String> faults) {}
