package app.siembra.ui.insights;

import app.siembra.model.Objective;
import app.siembra.rules.Kindred;

/// Two people to bring together.
///
/// @param aim the objective that it would serve
/// @param pair who, and what they share
record Together(Objective.Aim aim, Kindred.Pair pair) {}
