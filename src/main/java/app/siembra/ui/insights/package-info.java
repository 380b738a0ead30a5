/// How am I doing? What the user is after, what is missing for it, and whom to bring together. Each
/// card has a view-model of its own or shares that of objectives. Enter at [InsightsView] and
/// [ObjectiveFormView].
@NullMarked
package app.siembra.ui.insights;

import org.jspecify.annotations.NullMarked;
