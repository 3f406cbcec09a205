"""Many people's answers, from any table or folder, one checked sheet after the other."""
