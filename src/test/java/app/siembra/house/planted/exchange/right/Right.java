package app.siembra.house.planted.exchange.right;

import app.siembra.house.planted.exchange.left.Left;

public record Right(Left other) {}
