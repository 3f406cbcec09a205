"""A group of people as figures: counted, and shown only where nobody can be singled out."""
