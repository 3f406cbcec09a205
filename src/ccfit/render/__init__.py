"""Reports as text: one file per format, each a pure function from a Report to a string."""
