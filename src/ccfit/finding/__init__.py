"""Occupations by the names people use, misspellings and accents forgiven."""
