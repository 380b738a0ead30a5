package app.siembra.ui.settings;

import java.nio.file.Path;

/// Which Siembra this is, and where its data lie.
public record About(String version, Path data) {}
