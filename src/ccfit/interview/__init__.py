"""The interactive quiz: a state machine that a test can drive, and the terminal around it."""
