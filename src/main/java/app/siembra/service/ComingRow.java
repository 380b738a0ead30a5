package app.siembra.service;

import app.siembra.rules.ComingDate;

/// A date that is coming, with the name of the person.
public record ComingRow(ComingDate coming, Named person) {}
