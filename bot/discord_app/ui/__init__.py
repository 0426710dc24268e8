"""What every feature builds on: replies, buttons, views, limits, and the map from errors to replies."""
