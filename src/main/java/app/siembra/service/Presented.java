package app.siembra.service;

import app.siembra.model.Introduction;

/// An introduction with the names of the two.
public record Presented(Introduction introduction, Named first, Named second) {}
