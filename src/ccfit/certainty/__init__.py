"""How sure a ranking is: norms, beliefs, contests, tiers and intervals."""
