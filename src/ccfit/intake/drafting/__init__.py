"""Drafts a map from a table: what its headers and its first rows let one guess."""
