"""The commands: options in, the street called, results out. One file per command."""
