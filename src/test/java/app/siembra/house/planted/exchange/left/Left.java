package app.siembra.house.planted.exchange.left;

import app.siembra.house.planted.exchange.right.Right;

public record Left(Right other) {}
