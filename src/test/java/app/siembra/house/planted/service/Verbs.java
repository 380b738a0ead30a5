package app.siembra.house.planted.service;

public final class Verbs {}
