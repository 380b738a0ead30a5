package app.siembra.house.planted.model;

public record Tree(int rings) {}
