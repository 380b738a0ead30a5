/// What the user has set, and what Siembra knows of them: language and look, reminders, circles, the
/// data folder. Each field is saved as it is left. Enter at [SettingsView].
@NullMarked
package app.siembra.ui.settings;

import org.jspecify.annotations.NullMarked;
