"""Which interest item to ask next, and when enough has been asked. Arithmetic only."""
