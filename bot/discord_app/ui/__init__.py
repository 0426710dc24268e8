"""What every feature builds on: replies, buttons, views, and the map from errors to replies."""
