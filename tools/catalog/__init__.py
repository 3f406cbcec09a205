"""Builds the catalogue of occupations from source tables; see build_occupations.py."""
