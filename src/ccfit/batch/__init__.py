"""Many people at once: the same answers give the same rows as one by one, in input order."""
